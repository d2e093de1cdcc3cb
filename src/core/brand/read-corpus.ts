import { decode } from '../text/index.ts';
import type { Consent } from './consent.ts';
import { isFolderConsent, readFolderConsent } from './folder-consent.ts';
import type { CorpusFile, CorpusNote } from './post.ts';
import { importExport } from './importers/index.ts';
import { readDocument } from './read-document.ts';

const CORPUS_FILE =
  /\.(?:md|markdown|mdx|txt|text|csv|tsv|tab|json|jsonl|ndjson|js|xml|rss|atom|html?|xhtml)$/i;

/** True for files of a corpus folder that may hold posts; hidden files and profiles do not. */
export const isCorpusFile = (path: string): boolean =>
  (CORPUS_FILE.test(path) || isFolderConsent(path)) &&
  !path.endsWith('.brand.json') &&
  !path.split('/').some((part) => part.startsWith('.'));

/**
 * The posts in one file of a corpus. Never throws: what cannot be read gives no posts and a note.
 * @param path below the corpus folder, with forward slashes
 * @param fallback the consent of posts that do not state theirs
 */
export function readCorpusFile(path: string, bytes: Uint8Array, fallback: Consent): CorpusFile {
  if (isFolderConsent(path)) return readFolderConsent(path, bytes, fallback);
  const decoded = decode(bytes);
  if (!decoded.ok) return { posts: [], notes: [{ kind: 'unreadable', reason: decoded.reason }] };
  const repaired: CorpusNote[] = decoded.repaired ? [{ kind: 'repaired' }] : [];
  if (decoded.encoding) repaired.push({ kind: 'encoding', encoding: decoded.encoding });
  const read = readByKind(path, decoded.text, fallback);
  return { posts: read.posts, notes: [...repaired, ...read.notes] };
}

function readByKind(path: string, text: string, fallback: Consent): CorpusFile {
  const imported = importExport({ path, text, chosen: {} }, fallback);
  return imported ?? readDocument(path, text, fallback);
}
