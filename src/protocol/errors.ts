/** The other end speaks another version of the protocol: one of the two has to be updated or restarted. */
export class VersionError extends Error {
  override readonly name = 'VersionError';
}

/** A call failed at the other end; the error there has the name `origin`. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly origin: string;

  constructor(origin: string, message: string, stack?: string) {
    super(message);
    this.origin = origin;
    if (stack !== undefined) this.stack = stack;
  }
}
