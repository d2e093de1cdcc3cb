import { decode, type Decoded } from '../text/index.ts';
import type { Consent } from './consent.ts';
import { consentForOthers, isFolderConsent, readFolderConsent } from './folder-consent.ts';
import type { CorpusFile, CorpusNote, ListedPost } from './posts/post.ts';
import { importExport, type ChosenColumns } from './importers/index.ts';
import { chosenByProfile, leftOutByPath, NO_CHOICE, type CorpusChoice } from './publication.ts';
import { readDocument } from './read-document.ts';

const CORPUS_FILE =
  /\.(?:md|markdown|mdx|txt|text|csv|tsv|tab|json|jsonl|ndjson|js|xml|rss|atom|html?|xhtml)$/i;

/** True for files of a corpus folder that may hold posts; hidden files and profiles do not. */
export const isCorpusFile = (path: string): boolean =>
  (CORPUS_FILE.test(path) && !path.split('/').some((part) => part.startsWith('.'))) ||
  (isFolderConsent(path) &&
    !path
      .split('/')
      .slice(0, -1)
      .some((part) => part.startsWith('.')));

/** Other information that affects how a file is read. */
export interface CorpusRules {
  /** The profile's choice of files. */
  readonly choice?: CorpusChoice;
  /** YYYY-MM-DD; without it no post is in the future. */
  readonly today?: string | undefined;
  /** `corpus.columns` of the profile: by a file's path or name, the columns to use. */
  readonly columns?: Readonly<Record<string, ChosenColumns>>;
  /** The entry for the file in a list of posts. */
  readonly listed?: ListedPost | undefined;
}

const columnsFor = (path: string, columns: Readonly<Record<string, ChosenColumns>>): ChosenColumns =>
  Object.entries(columns).find(([file]) => path === file || path.endsWith(`/${file}`))?.[1] ?? {};

/**
 * The posts in a file of a corpus. Never throws: a file that cannot be read gives no posts and a note.
 * @param path relative to the corpus folder, with forward slashes
 * @param fallback the consent of posts that do not state their own
 */
export function readCorpusFile(
  path: string,
  bytes: Uint8Array,
  fallback: Consent,
  { choice = NO_CHOICE, today, columns = {}, listed }: CorpusRules = {},
): CorpusFile {
  if (isFolderConsent(path) && leftOutByPath(path) !== 'dependency')
    return readFolderConsent(path, bytes, fallback);
  const chosen = chosenByProfile(path, choice);
  const stray = chosen === 'exclude' ? 'excluded' : leftOutByPath(path);
  const decoded = decode(bytes);
  const forOthers = decoded.ok ? consentForOthers(path, decoded.text, fallback) : [];
  if (stray && chosen !== 'include')
    return { posts: [], notes: [...forOthers, { kind: 'left-out', reason: stray }] };
  if (!decoded.ok) return { posts: [], notes: [{ kind: 'unreadable', reason: decoded.reason }] };
  const publication = chosen === 'include' ? undefined : { today };
  const read =
    importExport(
      { path, text: decoded.text, chosen: columnsFor(path, columns), listed, today: publication?.today },
      fallback,
    ) ?? readDocument(path, decoded.text, fallback, publication);
  return { posts: read.posts, notes: [...forOthers, ...notesOn(decoded), ...read.notes] };
}

const notesOn = ({ repaired, encoding }: Extract<Decoded, { ok: true }>): CorpusNote[] => [
  ...(repaired ? [{ kind: 'repaired' } as const] : []),
  ...(encoding === undefined ? [] : [{ kind: 'encoding', encoding } as const]),
];
