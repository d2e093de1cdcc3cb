/** An error that the user can correct; the message explains how. Exit code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
