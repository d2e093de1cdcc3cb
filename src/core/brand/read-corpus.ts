import { decode } from '../text/index.ts';
import type { Consent } from './consent.ts';
import { isFolderConsent, readFolderConsent } from './folder-consent.ts';
import type { CorpusFile, CorpusNote, ListedPost } from './post.ts';
import { importExport, type ChosenColumns } from './importers/index.ts';
import { readDocument } from './read-document.ts';

const CORPUS_FILE =
  /\.(?:md|markdown|mdx|txt|text|csv|tsv|tab|json|jsonl|ndjson|js|xml|rss|atom|html?|xhtml)$/i;

/** True for files of a corpus folder that may hold posts; hidden files and profiles do not. */
export const isCorpusFile = (path: string): boolean =>
  (CORPUS_FILE.test(path) || isFolderConsent(path)) &&
  !path.endsWith('.brand.json') &&
  !path.split('/').some((part) => part.startsWith('.'));

/** What the profile and other files of the corpus say of a file. */
export interface AboutFile {
  /** `corpus.columns` of the profile: by the file's path or name, the columns to take. */
  readonly columns?: Readonly<Record<string, ChosenColumns>>;
  readonly listed?: ListedPost | undefined;
}

const chosenFor = (path: string, columns: Readonly<Record<string, ChosenColumns>>): ChosenColumns =>
  Object.entries(columns).find(([file]) => path === file || path.endsWith(`/${file}`))?.[1] ?? {};

/**
 * The posts in one file of a corpus. Never throws: what cannot be read gives no posts and a note.
 * @param path below the corpus folder, with forward slashes
 * @param fallback the consent of posts that do not state theirs
 * @param about what is known of the file from elsewhere
 */
export function readCorpusFile(
  path: string,
  bytes: Uint8Array,
  fallback: Consent,
  about: AboutFile = {},
): CorpusFile {
  if (isFolderConsent(path)) return readFolderConsent(path, bytes, fallback);
  const decoded = decode(bytes);
  if (!decoded.ok) return { posts: [], notes: [{ kind: 'unreadable', reason: decoded.reason }] };
  const repaired: CorpusNote[] = decoded.repaired ? [{ kind: 'repaired' }] : [];
  if (decoded.encoding) repaired.push({ kind: 'encoding', encoding: decoded.encoding });
  const read = readByKind(path, decoded.text, fallback, about);
  return { posts: read.posts, notes: [...repaired, ...read.notes] };
}

function readByKind(path: string, text: string, fallback: Consent, about: AboutFile): CorpusFile {
  const chosen = chosenFor(path, about.columns ?? {});
  const imported = importExport({ path, text, chosen, listed: about.listed }, fallback);
  return imported ?? readDocument(path, text, fallback);
}
