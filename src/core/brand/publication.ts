import escapeStringRegexp from 'escape-string-regexp';
import { readDate } from './dates.ts';
import { isPlaceOfOthers } from './other-than-posts.ts';
import words from '../../../data/corpus/unpublished.json' with { type: 'json' };

/** Why a readable file of the corpus folder is not learned. */
export type LeftOutReason =
  | 'draft'
  | 'not-published'
  | 'scheduled'
  | 'template'
  | 'project-file'
  | 'dependency'
  | 'excluded'
  | 'style-guide'
  | 'by-others';

const PROJECT_FILES = new Set(words.fileNames);
const DEPENDENCIES = new Set(words.dependencyFolders);
const DRAFT_FOLDERS = new Set(words.draftFolders);
const TEMPLATE_FOLDERS = new Set(words.templateFolders);
const DRAFT_KEYS = new Set(words.draftKeys);
const PUBLISHED_KEYS = new Set(words.publishedKeys);
const STATUS_KEYS = new Set(words.statusKeys);
const UNPUBLISHED = new Set(words.unpublishedStatuses);
const UNPUBLISHED_WORDS = new Set(words.unpublishedWords);
const DRAFT_TAGS = new Set(words.draftTags);
const EMBARGO_KEYS = new Set(words.embargoKeys);
const TRASH_FOLDERS = new Set(words.trashFolders);
/** A draft by its name: `a.draft.md`, `draft_a.md`, `a (draft).md`, `a - DRAFT.md`; `draft-beer.md` is a post. */
const DRAFT_NAME =
  /^draft[_.]|[._]draft$|[([](?:draft|wip)[)\]]|(?:^|[-_. ])(?:DRAFT|WIP|ENTWURF)(?:[-_. ]|$)| - draft$/;
const NOT_FOR_PUBLICATION = new RegExp(
  `\\b(?:${words.notForPublication.map(escapeStringRegexp).join('|')})\\b`,
  'i',
);
/** Capitals count: `INTERNAL - autumn.md` is none, `internal-links.md` may be a post. */
const MARKED_IN_CAPITALS = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${words.markedInCapitals.join('|')})(?=$|[^\\p{L}\\p{N}])`,
  'u',
);
const BACKUP_NAME = /\.(?:bak|backup|orig|old|tmp)$/;
const YES = new Set(['true', 'yes', 'y', 'on', '1', 'ja', 'oui', 'sí', 'si']);
const NO = new Set(['false', 'no', 'n', 'off', '0', 'nein', 'non']);

/** The profile's choice of files, as patterns of `corpus.include` and `corpus.exclude`. */
export interface CorpusChoice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const NO_CHOICE: CorpusChoice = { include: [], exclude: [] };

/**
 * Why a file is not a published post, by its path; undefined where it may be one.
 * @param path relative to the corpus folder, with forward slashes
 */
export function leftOutByPath(path: string): LeftOutReason | undefined {
  const parts = path.toLowerCase().normalize('NFC').split('/');
  const name = parts.at(-1) ?? '';
  const folders = parts.slice(0, -1);
  if (folders.some((folder) => DEPENDENCIES.has(folder))) return 'dependency';
  if (folders.some((folder) => DRAFT_FOLDERS.has(folder))) return 'draft';
  if (folders.some((folder) => TRASH_FOLDERS.has(folder))) return 'not-published';
  if (folders.some((folder) => TEMPLATE_FOLDERS.has(folder))) return 'template';
  const bare = name.replace(/\.[^.]*$/, '');
  if (isDraftName(path)) return 'draft';
  if (isPrivateName(path)) return 'not-published';
  if (BACKUP_NAME.test(bare)) return 'project-file';
  if (/[-_. ]template$/.test(bare)) return 'template';
  if (PROJECT_FILES.has(bare.replace(/^_+/, '')))
    return /template|vorlage/.test(bare) ? 'template' : 'project-file';
  // Names that begin with an underscore are partial pages of site generators.
  if (bare.startsWith('_')) return 'template';
  return isPlaceOfOthers(path) ? 'by-others' : undefined;
}

/** Capitals count here: `DRAFT-tea.md` is one, `draft-beer.md` is not. */
const isDraftName = (path: string): boolean =>
  // Pages of an export say so themselves.
  !/\.x?html?$/i.test(path) &&
  DRAFT_NAME.test(
    (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '').replace(/^Draft(?=[_.])/, 'draft'),
  );

/** `INTERNAL - do not publish.md`, `board_not-for-release.docx.md`. */
const isPrivateName = (path: string): boolean => {
  const name = (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '');
  return MARKED_IN_CAPITALS.test(name) || NOT_FOR_PUBLICATION.test(name.replace(/[-_. ]+/g, ' '));
};

/** A notice at the head of a text is short: a sentence on publishing is no notice. In characters. */
const LONGEST_NOTICE = 100;

/** Whether the first line of a text says that it is not for publication: “INTERNAL. DO NOT PUBLISH.” */
export function isMarkedPrivate(firstLine: string): boolean {
  const line = firstLine.replace(/^[#>*_\s[(]+/, '').slice(0, LONGEST_NOTICE + 1);
  if (line.length > LONGEST_NOTICE) return false;
  const isNotice =
    line === line.toUpperCase() ||
    /^(?:internal|confidential|private|not|do not|don['’]t|for internal|strictly)\b/i.test(line);
  return isNotice && NOT_FOR_PUBLICATION.test(line.replace('’', "'"));
}

/** How unpublished posts are recognised. */
export interface PublicationRules {
  /** YYYY-MM-DD; without it no post is in the future. */
  readonly today: string | undefined;
}

/** The fields of a post that `leftOutByFields` reads. */
export interface PublicationFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** YYYY-MM-DD, if stated. */
  readonly date: string | undefined;
}

/**
 * Why a post is not published yet, by its front matter; undefined where it may be.
 * @param today YYYY-MM-DD
 */
export function leftOutByFields(
  { fields, date }: PublicationFields,
  today: string | undefined,
): LeftOutReason | undefined {
  for (const [key, value] of Object.entries(fields)) {
    const reason = reasonIn(key.toLowerCase().replaceAll('-', '_'), value);
    if (reason) return reason;
  }
  return date !== undefined && today !== undefined && date > today ? 'scheduled' : undefined;
}

function reasonIn(name: string, value: unknown): LeftOutReason | undefined {
  const said = ['string', 'boolean', 'number'].includes(typeof value)
    ? String(value).trim().toLowerCase()
    : '';
  const joined = name.replaceAll('_', '');
  if (DRAFT_KEYS.has(joined) && YES.has(said)) return 'draft';
  if (PUBLISHED_KEYS.has(joined) && NO.has(said)) return 'not-published';
  if (STATUS_KEYS.has(name) && isUnpublished(said)) return 'draft';
  if (TAG_KEY.test(name) && tagsIn(value).some((tag) => DRAFT_TAGS.has(tag))) return 'draft';
  if (TYPE_KEY.test(name) && said === 'template') return 'template';
  return /^_?build$/.test(name) && isNeverRendered(value) ? 'not-published' : undefined;
}

const TAG_KEY = /^(?:tags?|labels|keywords)$/;
const TYPE_KEY = /^(?:type|kind|layout)$/;

/** A status in a few words: “🚧 WIP”, “Awaiting approval”. */
function isUnpublished(status: string): boolean {
  const words = status.match(/\p{L}+/gu) ?? [];
  if (words.some((word) => word === 'published' || word === 'live')) return false;
  return UNPUBLISHED.has(words.join(' ')) || words.some((word) => UNPUBLISHED_WORDS.has(word));
}

const tagsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/[,;\s]+/) : []).map(
    (tag) => tag.replace(/^#/, '').toLowerCase(),
  );

/** Hugo’s `build: { render: never }`. */
const isNeverRendered = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'render' in value &&
  (value.render === 'never' || value.render === false);

/** The day before which a post must not be shown, YYYY-MM-DD, where it states one beside its date. */
export function embargoIn(fields: Readonly<Record<string, unknown>>): string | undefined {
  const days = Object.entries(fields).flatMap(([key, value]) =>
    EMBARGO_KEYS.has(key.toLowerCase().replaceAll('-', '_')) ? (readDate(value) ?? []) : [],
  );
  return days.sort().at(-1);
}

/**
 * Whether a path matches a pattern of the profile: `*` matches anything but a slash, `**` anything; a
 * folder's name matches everything in it.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  const expression = pattern
    .replace(/^\.?\//, '')
    .replace(/\/$/, '')
    .split(/(\*\*\/?|\*)/)
    .map((part) => {
      if (part === '*') return '[^/]*';
      return part.startsWith('**') ? '.*' : escapeStringRegexp(part);
    })
    .join('');
  return new RegExp(`^${expression}(?:/.*)?$`, 'iu').test(path);
}

/** Whether the profile's patterns include or exclude a file; undefined where neither applies. */
export function chosenByProfile(
  path: string,
  { include, exclude }: CorpusChoice,
): 'include' | 'exclude' | undefined {
  if (exclude.some((pattern) => matchesPattern(path, pattern))) return 'exclude';
  return include.some((pattern) => matchesPattern(path, pattern)) ? 'include' : undefined;
}
