import { writeWhole } from '../host-node/files/write-file.ts';
import { CommandError } from './command-error.ts';

/** Writes a command's result to a file. Throws `CommandError` when it cannot be written. */
export async function writeOutput(file: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeWhole(file, content);
  } catch (error) {
    throw new CommandError(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
