import type { FeedPost } from '../post.ts';
import { INTENTS, POST, readRecords, type AccountRecord } from './bluesky.ts';

/** The collections of an account's archive that are read; likes, follows, blocks and all else stay unread. */
export const ARCHIVE_COLLECTIONS: ReadonlySet<string> = new Set([POST, INTENTS]);

/** The posts of an archive, and how many records among them are no posts although they stand where posts do. */
export interface ArchivePosts {
  readonly posts: readonly FeedPost[];
  readonly skipped: number;
}

/** An archive's header names its roots and its version, in CBOR (IPLD's CARv1 and CARv2 specifications). */
const HEADER_BYTES = 80;
const VERSION = 'gversion';

/** Whether a file is a content-addressed archive (CAR), as Bluesky gives an account's repository. */
export function isArchive(bytes: Uint8Array): boolean {
  const header = String.fromCharCode(...bytes.subarray(0, HEADER_BYTES));
  const at = header.indexOf(VERSION);
  // One byte or two for the header's length, then a map of one or two entries.
  return at > 0 && /^(?:[^]{1,2}\xa2eroots|\n\xa1gversion)/.test(header);
}

/** The public posts among an account's records, with what the account declares about their use. */
export function archivePosts(records: readonly AccountRecord[]): ArchivePosts {
  const posts = readRecords(records);
  const declared = records.filter(({ uri }) => uri.split('/')[3] === INTENTS).length;
  return { posts, skipped: records.length - declared - posts.length };
}
