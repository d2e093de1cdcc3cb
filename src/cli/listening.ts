import type { FeedPost } from '../core/listening/index.ts';
import { readBytes, textIn } from './read-text.ts';
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

/** The public posts of an export of a network, as text or as an account's archive. */
export async function readFeed(file: string): Promise<readonly FeedPost[]> {
  const { ARCHIVE_COLLECTIONS, archivePosts, isArchive, readFeedFile } = await listening();
  const bytes = readBytes(file);
  if (!isArchive(bytes)) return explained(() => readFeedFile(textIn(file, bytes)));
  const { ArchiveError, readArchive } = await import('../host-node/listening/read-archive.ts');
  try {
    return archivePosts(readArchive(bytes, ARCHIVE_COLLECTIONS)).posts;
  } catch (error) {
    if (error instanceof ArchiveError) throw new CommandError(`${file} is cut off or damaged.`);
    throw error;
  }
}
