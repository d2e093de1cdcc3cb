import escapeStringRegexp from 'escape-string-regexp';
import words from '../../../data/corpus/unpublished.json' with { type: 'json' };

/** Why a readable file of the corpus folder is not learned. */
export type LeftOutReason =
  'draft' | 'not-published' | 'scheduled' | 'template' | 'project-file' | 'dependency' | 'excluded';

const PROJECT_FILES = new Set(words.fileNames);
const DEPENDENCIES = new Set(words.dependencyFolders);
const DRAFT_FOLDERS = new Set(words.draftFolders);
const TEMPLATE_FOLDERS = new Set(words.templateFolders);
const DRAFT_KEYS = new Set(words.draftKeys);
const PUBLISHED_KEYS = new Set(words.publishedKeys);
const STATUS_KEYS = new Set(words.statusKeys);
const UNPUBLISHED = new Set(words.unpublishedStatuses);
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
  if (folders.some((folder) => TEMPLATE_FOLDERS.has(folder))) return 'template';
  const bare = name.replace(/\.[^.]*$/, '');
  if (PROJECT_FILES.has(bare.replace(/^_+/, '')))
    return bare.includes('template') ? 'template' : 'project-file';
  // Names that begin with an underscore are partial pages of site generators.
  if (bare.startsWith('_')) return 'template';
  return undefined;
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
    const name = key.toLowerCase().replaceAll('-', '_');
    const written =
      typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
        ? String(value).trim().toLowerCase()
        : '';
    if (DRAFT_KEYS.has(name.replaceAll('_', '')) && YES.has(written)) return 'draft';
    if (PUBLISHED_KEYS.has(name.replaceAll('_', '')) && NO.has(written)) return 'not-published';
    if (STATUS_KEYS.has(name) && UNPUBLISHED.has(written.replaceAll(/[_-]+/g, ' '))) return 'draft';
  }
  return date !== undefined && today !== undefined && date > today ? 'scheduled' : undefined;
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
