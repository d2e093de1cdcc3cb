/** Why a writer gave no usable answer. */
export type WriterFault =
  /** No key is stored for it. */
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
  /** The answer is incomplete. */
  | 'cut'
  /** No data arrived in time. */
  | 'stalled'
  /** The answer does not have the requested form. */
  | 'malformed'
  /** The server cannot be reached. */
  | 'unreachable'
  /** The user has not allowed it, or the editor has no such model. */
  | 'unavailable'
  /** The caller cancelled the request. */
  | 'aborted';

/**
 * The only error that writers throw. Messages are for the log; texts for the user are derived from `fault`.
 */
export class WriterError extends Error {
  override readonly name = 'WriterError';
  readonly fault: WriterFault;
  /** The wait before the next request that the provider requires, in milliseconds, if stated. */
  readonly retryAfter: number | undefined;

  constructor(fault: WriterFault, message: string, retryAfter?: number) {
    super(message);
    this.fault = fault;
    this.retryAfter = retryAfter;
  }
}
