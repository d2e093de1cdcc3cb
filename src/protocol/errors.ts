/** The other end has another version of the protocol: one of the two must be updated or restarted. */
export class VersionError extends Error {
  override readonly name = 'VersionError';
}

/** A call failed at the other end; `origin` is the name of the error there. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly origin: string;

  constructor(origin: string, message: string, stack?: string) {
    super(message);
    this.origin = origin;
    if (stack !== undefined) this.stack = stack;
  }
}
