/** Why a writer gave no answer that can be used. */
export type WriterFault =
  /** No key is known for it. */
  | 'no-key'
  /** The key is not accepted, or may not use the model (401, 403). */
  | 'not-allowed'
  /** The model, or the server's address, does not exist (404). */
  | 'not-found'
  /** Too many requests (429). */
  | 'rate-limited'
  /** The provider is overloaded or broken (5xx, 529). */
  | 'overloaded'
  /** The provider does not accept the request (400, 402, 413 and others). */
  | 'rejected'
  /** The model declined to answer. */
  | 'refused'
  /** The answer ended before it was whole. */
  | 'cut'
  /** Nothing came for too long. */
  | 'stalled'
  /** The answer is not what was asked for. */
  | 'malformed'
  /** The server cannot be reached. */
  | 'unreachable'
  /** The user has not allowed it, or there is no such model in the editor. */
  | 'unavailable'
  /** The caller changed its mind. */
  | 'aborted';

/** The one error that writers throw. Messages are for the log; what the user reads is said by the face, from `fault`. */
export class WriterError extends Error {
  override readonly name = 'WriterError';
  readonly fault: WriterFault;
  /** Milliseconds after which the provider wants to be asked again, where it states one. */
  readonly retryAfter: number | undefined;

  constructor(fault: WriterFault, message: string, retryAfter?: number) {
    super(message);
    this.fault = fault;
    this.retryAfter = retryAfter;
  }
}
