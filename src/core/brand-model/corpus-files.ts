import { hashBytes, hashString } from '../base/bytes/index.ts';
import {
  chosenByProfile,
  findListed,
  inPathOrder,
  isFolderConsent,
  packPost,
  isInFolder,
  listedBy,
  placeConsent,
  readCorpusFile,
  togetherByPlace,
  weightOf,
  type Consent,
  type CorpusNote,
  type CorpusRules,
  type FolderConsents,
  type KnownFile,
  type ListedFile,
  type Post,
  type Profile,
} from '../brand/index.ts';
import { decode, type UnreadableReason } from '../text/index.ts';

/** The fingerprint of files that were not read. */
const REFUSED = 0;

/** The record of a file that cannot be read. */
export const refusedFile = (path: string, reason: UnreadableReason): KnownFile => ({
  ...{ path, fingerprint: REFUSED, posts: [] },
  notes: [{ kind: 'unreadable', reason }],
});

/** A file of the corpus folder. */
export interface CorpusFile {
  /** Relative to the corpus folder, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How a file is read, given the other known files. */
export interface FileReading {
  /** Changes with the file and with everything that affects its reading. */
  readonly fingerprint: number;
  /** Reads it, with the posts that may be learned. */
  readonly read: () => KnownFile;
}

/**
 * The known corpus files, and what some of them state about others: the consent of their folder, the posts
 * they list.
 */
export class CorpusFiles {
  readonly #files = new Map<string, KnownFile>();
  /** Files that list posts in separate files. */
  readonly #lists = new Map<string, KnownFile>();
  /** Undefined after a file with a folder's consent was added or removed. */
  #folders: FolderConsents | undefined;

  get all(): ReadonlyMap<string, KnownFile> {
    return this.#files;
  }

  inPathOrder(): KnownFile[] {
    return inPathOrder(this.#files.values());
  }

  add(file: KnownFile): void {
    this.#files.set(file.path, file);
    if (file.notes.some(({ kind }) => kind === 'listed-posts')) this.#lists.set(file.path, file);
    if (statesForOthers(file)) this.#folders = undefined;
  }

  /** Removes a file and returns it; undefined when it was not known. */
  remove(path: string): KnownFile | undefined {
    const file = this.#files.get(path);
    this.#files.delete(path);
    this.#lists.delete(path);
    if (file && statesForOthers(file)) this.#folders = undefined;
    return file;
  }

  isRefused(path: string): boolean {
    return this.#files.get(path)?.fingerprint === REFUSED;
  }

  /**
   * Paths of known files that have to be read again after `file` was added or removed: those it lists, and
   * those in a folder whose consent it states.
   */
  dependentOn(file: KnownFile): string[] {
    const places = file.notes.flatMap((note) => (note.kind === 'folder-consent' ? [note.folder] : []));
    const inPlaces =
      places.length === 0
        ? []
        : [...this.#files.values()].filter(
            (other) =>
              other.path !== file.path &&
              !statesForOthers(other) &&
              places.some((place) => isInFolder(other.path, place)),
          );
    return [...listedBy(file, this.#files.keys()), ...inPlaces.map(({ path }) => path)];
  }

  /** @param today YYYY-MM-DD */
  reading(file: CorpusFile, profile: Profile, today: string | undefined): FileReading {
    const { path, bytes } = file;
    const isClosed = profile.consentIsUnclear;
    const { fallback, rules } = this.rulesFor(file, profile, today);
    const about = { columns: rules.columns, listed: rules.listed };
    const chosen = chosenByProfile(path, profile.corpusChoice);
    const weight = weightOf(path, profile.weights);
    const decided = [
      fallback,
      isClosed,
      about,
      chosen,
      ...ofRules(profile),
      ...(weight === 1 ? [] : [{ weight }]),
    ];
    const fingerprint = hashBytes(bytes, hashString(JSON.stringify(decided)));
    return {
      fingerprint,
      read: () => {
        const { posts, notes } = readCorpusFile(path, bytes, fallback, rules);
        const learned = posts
          .filter((post) => post.consent.learn && !isClosed)
          .map((post) => packPost(weight === 1 ? post : weighted(post, weight)));
        return { path, fingerprint, notes, posts: learned };
      },
    };
  }

  /** How a file is read, given what other files and the profile state about it. */
  rulesFor(
    file: CorpusFile,
    profile: Profile,
    today: string | undefined,
  ): { readonly fallback: Consent; readonly rules: CorpusRules } {
    const { consent: fallback, isStated } = this.#consentFor(file.path, profile);
    return {
      fallback,
      rules: {
        ...{ columns: profile.columns, listed: this.#listedFor(file), choice: profile.corpusChoice },
        ...{ today, consentRules: profile, isPlaceStated: isStated },
      },
    };
  }

  /** What lists of posts say about a file. */
  #listedFor({ path, bytes }: CorpusFile): ListedFile | undefined {
    if (this.#lists.size === 0) return undefined;
    return findListed(this.#lists.values(), path, () => {
      const decoded = decode(bytes);
      return decoded.ok ? decoded.text : '';
    });
  }

  #consentFor(path: string, profile: Profile): { readonly consent: Consent; readonly isStated: boolean } {
    return isFolderConsent(path)
      ? { consent: profile.consent, isStated: false }
      : placeConsent(profile, this.#folderConsents(), path);
  }

  #folderConsents(): FolderConsents {
    return (this.#folders ??= togetherByPlace(
      [...this.#files.values()].flatMap(({ notes }) =>
        notes.flatMap((note) => (note.kind === 'folder-consent' ? [[note.folder, note] as const] : [])),
      ),
    ));
  }
}

/** What a profile states of the consent of some posts, as far as it changes how every file is read; nothing where it has no such rules. */
const ofRules = ({ consentByPath, consentByChannel, consentByDate }: Profile): unknown[] => {
  const rules = [consentByPath, [...consentByChannel], consentByDate];
  return rules.some((of) => of.length > 0) ? [{ rules }] : [];
};

const weighted = (post: Post, weight: number): Post => ({
  ...{ id: post.id, title: post.title, date: post.date, channel: post.channel, author: post.author },
  ...{ line: post.line, consent: post.consent, blocks: post.blocks, weight },
});

/** True for a file that states the consent of other files. */
const statesForOthers = ({ notes }: KnownFile): boolean =>
  notes.some(({ kind }) => kind === 'folder-consent');

/** A file that was left out for its date is read again when that day has come. */
export const isDue = ({ notes }: KnownFile, today: string | undefined): boolean =>
  today !== undefined &&
  notes.some(
    (note) =>
      ((note.kind === 'left-out' || note.kind === 'skipped') &&
        note.until !== undefined &&
        note.until <= today) ||
      endsBefore(note, today),
  );

/** Whether a consent that a file was read with has ended. */
export const hasEndedConsent = ({ notes }: KnownFile, today: string): boolean =>
  notes.some((note) => endsBefore(note, today));

const endsBefore = (note: CorpusNote, today: string): boolean =>
  note.kind === 'consent-ends' && note.until < today;
