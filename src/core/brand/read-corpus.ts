import { decode, type Decoded } from '../text/index.ts';
import { consentOn, NO_CONSENT, type Consent } from './consent.ts';
import { consentForOthers, isFolderConsent, readFolderConsent } from './folder-consent.ts';
import type { ListedFile } from './posts/listed-posts.ts';
import type { CorpusFile, CorpusNote, Post } from './posts/post.ts';
import { consentOfPost, NO_RULES, type ConsentRules } from './profile/consent-rules.ts';
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
  /** YYYY-MM-DD; without it no post is in the future, and a consent that ends allows nothing. */
  readonly today?: string | undefined;
  /** What the profile states of the consent of some posts, which limits what posts state themselves. */
  readonly consentRules?: ConsentRules;
  /** Whether the fallback is stated by a folder or a path, and not the profile's for all posts. */
  readonly isPlaceStated?: boolean;
  /** `corpus.columns` of the profile: by a file's path or name, the columns to use. */
  readonly columns?: Readonly<Record<string, ChosenColumns>>;
  /** What a list of posts says about the file. */
  readonly listed?: ListedFile | undefined;
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
  rules: CorpusRules = {},
): CorpusFile {
  const read = readAsStated(path, bytes, fallback, rules);
  return withConsents(read, path, fallback, rules);
}

function readAsStated(
  path: string,
  bytes: Uint8Array,
  fallback: Consent,
  { choice = NO_CHOICE, today, columns = {}, listed }: CorpusRules,
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
    ) ?? readDocument(path, decoded.text, fallback, { publication, listed });
  return { posts: read.posts, notes: [...forOthers, ...notesOn(decoded), ...read.notes] };
}

const notesOn = ({ repaired, encoding }: Extract<Decoded, { ok: true }>): CorpusNote[] => [
  ...(repaired ? [{ kind: 'repaired' } as const] : []),
  ...(encoding === undefined ? [] : [{ kind: 'encoding', encoding } as const]),
];

/** The posts with the consent that they have today; every reading of a corpus ends here. */
function withConsents(
  { posts, notes }: CorpusFile,
  path: string,
  fallback: Consent,
  { today, consentRules: rules = NO_RULES, isPlaceStated = false }: CorpusRules,
): CorpusFile {
  if (posts.length === 0) return { posts, notes };
  const about = { rules, path, fallback, isPlaceStated };
  const stated = posts.map((post) => consentOfPost(post, post.consent, about));
  const consents = stated.map((consent) => consentOn(consent, today));
  const isAsStated = posts.every(({ consent }, at) => consent === consents[at]);
  return {
    posts: isAsStated ? posts : posts.map((post, at) => withConsent(post, consents[at] ?? NO_CONSENT)),
    notes: [
      // The sample may be of a post whose consent is less than it states.
      ...(isAsStated ? notes : notes.map(withoutSample)),
      ...endingConsents(posts, consents),
      ...endedConsents(stated, consents),
    ],
  };
}

/** Keeps the blocks unread, as those of a whole export do not fit into memory. */
const withConsent = (post: Post, consent: Consent): Post => ({
  ...{ id: post.id, title: post.title, date: post.date, channel: post.channel, author: post.author },
  ...{ line: post.line, consent },
  get blocks() {
    return post.blocks;
  },
});

function withoutSample(note: CorpusNote): CorpusNote {
  if (note.kind !== 'columns') return note;
  const { kind, taken, rows } = note;
  return { kind, taken, rows };
}

/** A note for each day on which the consent of posts ends. */
function endingConsents(posts: readonly Post[], consents: readonly Consent[]): CorpusNote[] {
  const days = new Map<string, string[]>();
  for (const [at, { until, learn }] of consents.entries())
    if (until !== undefined && learn) days.set(until, [...(days.get(until) ?? []), posts[at]?.id ?? '']);
  return [...days].sort().map(([until, ids]) => ({ kind: 'consent-ends', until, posts: ids }));
}

function endedConsents(stated: readonly Consent[], consents: readonly Consent[]): CorpusNote[] {
  const count = stated.filter(({ learn }, at) => learn && consents[at]?.learn !== true).length;
  return count === 0 ? [] : [{ kind: 'consent-ended', count }];
}
