/** Something the person at the command line can mend; the message says how. Exit code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
