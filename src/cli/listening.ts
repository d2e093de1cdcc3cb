import { CommandError } from './command-error.ts';

/** Read when it is used, as most commands need none of it. */
export const listening = (): Promise<typeof import('../core/listening/index.ts')> =>
  import('../core/listening/index.ts');

/** What is wrong with an export is for the user to put right. */
export async function explained<T>(read: () => T): Promise<T> {
  const { ListeningFileError } = await listening();
  try {
    return read();
  } catch (error) {
    if (error instanceof ListeningFileError) throw new CommandError(error.message);
    throw error;
  }
}
