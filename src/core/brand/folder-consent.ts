import { decode, readFields, readFrontMatter } from '../text/index.ts';
import { bothAllow, NO_CONSENT, readConsent, type Consent } from './consent.ts';
import { consentInFields, consentInLines, type ConsentStatement } from './consent-statements/index.ts';
import { consentsOfPaths } from './profile/consent-rules.ts';
import { mayListPosts } from './posts/listed-posts.ts';
import { postConsent } from './posts/post-consent.ts';
import type { CorpusFile, CorpusNote } from './posts/post.ts';
import type { Profile } from './profile/profile.ts';

/**
 * Consent by place: the path of a folder below the corpus ('' for the corpus itself), or the path of a file without what follows the
 * first dot of its name.
 */
export type FolderConsents = ReadonlyMap<string, Consent>;

const CONSENT_FILE = /(?:^|\/)(?:[_.]consent(?:\.\w+)*|consent\.(?:ya?ml|toml|json)|[^/]+\.consent)$/i;
/** Notices are in capitals, as LICENSE is. */
const NOTICE = /(?:^|\/)CONSENT(?:\.(?:md|txt))?$/;
/** Files of settings beside posts: of site generators, and a profile in the wrong place. */
const SETTINGS = /\.(?:ya?ml|toml)$|\.(?:meta|metadata|11tydata)\.(?:json|js|ya?ml)$|\.brand\.json$/i;

/** True for a file that states the consent of other files and holds no post: `letters/_consent.yaml`, `letter.meta.json`. */
export const isFolderConsent = (path: string): boolean => isConsentFile(path) || SETTINGS.test(path);

const isConsentFile = (path: string): boolean => CONSENT_FILE.test(path) || NOTICE.test(path);

/** Whether a file may state the consent of others: one that does nothing else, or data and pages of sections that may do so too. */
const mayStateForOthers = (path: string): boolean =>
  isFolderConsent(path) || /\.json$|(?:^|\/)_index\.\w+$/i.test(path);

/** Whether a file may affect how others are read: it may state their consent, or list posts. */
export const mayAffectOthers = (path: string): boolean => mayStateForOthers(path) || mayListPosts(path);

/** Paths in order, first those of files that may affect others. */
export const inReadingOrder = (paths: readonly string[]): string[] => {
  const sorted = [...paths].sort();
  return [
    ...sorted.filter(isFolderConsent),
    ...sorted.filter((path) => !isFolderConsent(path) && mayAffectOthers(path)),
    ...sorted.filter((path) => !mayAffectOthers(path)),
  ];
};

/** Names of files that speak of the folder they lie in and not of a post of that name. */
const OF_FOLDER = new Set([
  ...['index', 'meta', 'metadata', 'data', 'config', 'defaults', 'settings', 'folder', 'dir', 'directory'],
  ...['section', 'category', 'collection', 'consent', 'site', 'hugo', 'mkdocs'],
]);

/** What such a file speaks of: its folder, or the files beside it that have its name. */
function placeOf(path: string): string {
  const folder = folderOf(path);
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  const [stem = ''] = name.replace(/^[_.]+/, '').split('.');
  const bare = stem.replace(/_+$/, '').toLowerCase();
  const isOfFolder =
    /^[_.]?consent(?:\.|$)|\.brand\.json$/i.test(name) ||
    OF_FOLDER.has(bare) ||
    bare === folder.split('/').at(-1)?.toLowerCase();
  return isOfFolder ? folder : stemOf(path);
}

/** A path without what follows the first dot of the file's name. */
const stemOf = (path: string): string => {
  const folder = folderOf(path);
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  return `${folder === '' ? '' : `${folder}/`}${/^[_.]*[^.]*/.exec(name)?.[0] ?? name}`;
};

/** The folder of a path relative to the corpus, '' for the corpus itself. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Whether a path lies in a folder or below it, or has that name before its first dot. */
export const isInFolder = (path: string, place: string): boolean =>
  place === '' || path.startsWith(`${place}/`) || stemOf(path) === place;

/**
 * Reads a file that states consent for others. One called so must say it: what cannot be understood counts as none, and a note says so;
 * files of settings that do not speak of consent say nothing.
 */
export function readFolderConsent(path: string, bytes: Uint8Array, fallback: Consent): CorpusFile {
  const decoded = decode(bytes);
  if (!isConsentFile(path)) {
    const notes = decoded.ok ? consentForOthers(path, decoded.text, fallback) : [];
    return { posts: [], notes: notes.length > 0 ? notes : [NO_POSTS] };
  }
  const { consent, notes } = decoded.ok
    ? statedIn(decoded.text, fallback, path)
    : { consent: NO_CONSENT, notes: [unclearIn(path)] };
  return { posts: [], notes: [{ kind: 'folder-consent', folder: placeOf(path), ...consent }, ...notes] };
}

const NO_POSTS: CorpusNote = { kind: 'no-posts', reason: 'settings', format: 'settings' };

/** What settings, data or the page of a section say of the consent of others, as notes; none where they do not speak of it. */
export function consentForOthers(path: string, text: string, fallback: Consent): CorpusNote[] {
  if (!mayStateForOthers(path) || text.length > LONGEST_SETTINGS || !SPEAKS_OF_CONSENT.test(text)) return [];
  const fields = /(?:^|\/)_index\.\w+$/i.test(path) ? readFrontMatter(text)?.fields : readFields(text);
  // An export speaks of its own entries.
  if (/\.json$/i.test(path) && hasRecords(fields)) return [];
  const { defaults, ...rest } = asObject(fields);
  const scoped = scopedConsents(defaults, path, fallback);
  const statements: readonly ConsentStatement[] =
    typeof fields === 'object' && fields !== null
      ? consentInFields(scoped.length > 0 ? rest : fields).map((value) => ({ value, line: 0 }))
      : consentInLines(text);
  if (statements.length === 0) return scoped;
  const { consent, notes } = postConsent(statements, fallback, path);
  return [...scoped, { kind: 'folder-consent', folder: placeOf(path), ...consent }, ...notes];
}

/** Larger files are data, not settings. In characters. */
const LONGEST_SETTINGS = 64 * 1024;
const SPEAKS_OF_CONSENT = /consent|no-?ai|opt|learn|quote|send|timbre|permission|training/i;

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const hasRecords = (fields: unknown): boolean =>
  Array.isArray(fields) ||
  Object.values(asObject(fields)).some(
    (value) => Array.isArray(value) && value.some((entry) => typeof entry === 'object' && entry !== null),
  );

/** Jekyll’s defaults: `- scope: { path: letters }, values: { consent: none }`. */
function scopedConsents(defaults: unknown, path: string, fallback: Consent): CorpusNote[] {
  if (!Array.isArray(defaults)) return [];
  return defaults.flatMap((entry: unknown): CorpusNote[] => {
    const { scope, values } = asObject(entry);
    const statements = consentInFields(values).map((value) => ({ value, line: 0 }));
    if (statements.length === 0) return [];
    const { path: written } = asObject(scope);
    const folder = typeof written === 'string' ? written.replace(/^\.?\/|\/?\**$/g, '') : '';
    const { consent, notes } = postConsent(statements, fallback, path);
    return [{ kind: 'folder-consent', folder, ...consent }, ...notes];
  });
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
  Object.keys(fields).every((key) => /^(?:learn|quote|send|until)$/.test(key));

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
export const consentOfPlace = (profile: Profile, folders: FolderConsents, path: string): Consent =>
  placeConsent(profile, folders, path).consent;

/** The consent of a place, and whether a folder or a path of the profile states it, or it is the profile's for all posts. */
export function placeConsent(
  profile: Profile,
  folders: FolderConsents,
  path: string,
): { readonly consent: Consent; readonly isStated: boolean } {
  if (profile.consentIsUnclear) return { consent: NO_CONSENT, isStated: true };
  const ofFolder = nearest(folders, stemOf(path));
  const stated = [...(ofFolder ? [ofFolder] : []), ...consentsOfPaths(profile, path)];
  return stated.length > 0
    ? { consent: stated.reduce(bothAllow), isStated: true }
    : { consent: profile.consent, isStated: false };
}

function nearest(folders: FolderConsents, folder: string): Consent | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    const consent = folders.get(at);
    if (consent || at === '') return consent;
  }
}

/** Consents by place; where several files speak of one place, what all of them allow. */
export function togetherByPlace(
  stated: readonly (readonly [place: string, consent: Consent])[],
): FolderConsents {
  const places = new Map<string, Consent>();
  for (const [place, consent] of stated) {
    const other = places.get(place);
    places.set(place, other ? bothAllow(other, consent) : consent);
  }
  return places;
}
