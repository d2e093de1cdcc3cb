import { decode, readFields } from '../text/index.ts';
import { NO_CONSENT, readConsent, type Consent } from './consent.ts';
import { consentInFields, consentInLines } from './consent-statements/index.ts';
import { matchesPath } from './path-pattern.ts';
import { bothAllow, postConsent } from './posts/post-consent.ts';
import type { CorpusFile, CorpusNote } from './posts/post.ts';
import type { Profile } from './profile/profile.ts';

/** Consent by folder: the folder's path relative to the corpus, '' for the corpus itself. */
export type FolderConsents = ReadonlyMap<string, Consent>;

/**
 * True for a file that states the consent of the posts in its folder and subfolders, such as
 * `letters/_consent.yaml`.
 */
export const isFolderConsent = (path: string): boolean => /(?:^|\/)_consent(?:\.\w+)?$/i.test(path);

/** Paths in order, first those of files that affect others. */
export const inReadingOrder = (paths: readonly string[]): string[] => {
  const sorted = [...paths].sort();
  return [...sorted.filter(isFolderConsent), ...sorted.filter((path) => !isFolderConsent(path))];
};

/** The folder of a path relative to the corpus, '' for the corpus itself. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** True for a path in a folder or its subfolders. */
export const liesIn = (path: string, folder: string): boolean =>
  folder === '' || path.startsWith(`${folder}/`);

/** Reads such a file. A consent that cannot be understood counts as none, with a note. */
export function readFolderConsent(path: string, bytes: Uint8Array, fallback: Consent): CorpusFile {
  const decoded = decode(bytes);
  const { consent, notes } = decoded.ok
    ? statedIn(decoded.text, fallback, path)
    : { consent: NO_CONSENT, notes: [unclearIn(path)] };
  return { posts: [], notes: [{ kind: 'folder-consent', folder: folderOf(path), ...consent }, ...notes] };
}

function statedIn(
  text: string,
  fallback: Consent,
  path: string,
): { consent: Consent; notes: readonly CorpusNote[] } {
  const fields = readFields(text);
  if (fields === undefined) return postConsent(atLeastOne(consentInLines(text)), fallback, path);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return ofValue(fields, fallback, path);
  const values = consentInFields(fields);
  const statements = values.map((value) => ({ value, line: 0 }));
  // The permissions may be stated without the key, which is implied by the file's name.
  return values.length > 0 && !isPermissions(fields)
    ? postConsent(statements, fallback, path)
    : ofValue(fields, fallback, path);
}

const isPermissions = (fields: object): boolean =>
  Object.keys(fields).every((key) => /^(?:learn|quote|send)$/.test(key));

function ofValue(
  value: unknown,
  fallback: Consent,
  path: string,
): { consent: Consent; notes: readonly CorpusNote[] } {
  const isEmpty =
    value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
  const { consent, understood } = isEmpty
    ? { consent: NO_CONSENT, understood: false }
    : readConsent(value, fallback);
  return { consent, notes: understood ? [] : [unclearIn(path)] };
}

const unclearIn = (path: string): CorpusNote => ({ kind: 'unclear-consent', post: path });

const atLeastOne = <T>(statements: readonly T[]): readonly (T | { value: undefined; line: number })[] =>
  statements.length > 0 ? statements : [{ value: undefined, line: 0 }];

/**
 * The consent of posts in a file that do not state their own: that of the nearest folder that states one, or
 * of the profile.
 */
export function consentOfPlace(profile: Profile, folders: FolderConsents, path: string): Consent {
  if (profile.consentIsUnclear) return NO_CONSENT;
  const ofFolder = nearest(folders, folderOf(path));
  const stated = [
    ...(ofFolder ? [ofFolder] : []),
    ...profile.consentByPath
      .filter(({ pattern }) => matchesPath(pattern, path))
      .map(({ consent }) => consent),
  ];
  return stated.length > 0 ? stated.reduce(bothAllow) : profile.consent;
}

function nearest(folders: FolderConsents, folder: string): Consent | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    const consent = folders.get(at);
    if (consent || at === '') return consent;
  }
}
