/**
 * The other end of a call has stopped: it crashed, was ended, or never started. Its running calls are lost;
 * the caller may call again.
 */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** What every call accepts besides its request. */
export interface CallOptions<Progress = unknown> {
  /** Once aborted, the call rejects with the signal's reason, and its work stops at the next pause. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

type RemoteMethod<Method> = Method extends (
  request: infer Request,
  options?: CallOptions<infer Progress>,
) => infer Answer
  ? (request: Request, options?: CallOptions<Progress>) => Promise<Awaited<Answer>>
  : never;

/**
 * An interface as called from another thread or process: objects by noun, each with methods of one request.
 * Every result is a promise, and every call can be cancelled.
 */
export type Remote<Api> = {
  readonly [Noun in keyof Api]: {
    readonly [Method in keyof Api[Noun]]: RemoteMethod<Api[Noun][Method]>;
  };
};
