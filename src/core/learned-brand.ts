import { hashBytes, hashString } from './bytes/index.ts';
import {
  completeProfile,
  packStore,
  readCorpusFile,
  unpackStore,
  type CorpusNote,
  type KnownFile,
  type Post,
  type Profile,
} from './brand/index.ts';
import type { UnreadableReason } from './text/index.ts';
import { PhraseModel, type NgramBackground } from './suggest/index.ts';
import {
  calibrate,
  countVoice,
  deriveVoice,
  VoiceTotals,
  type Calibration,
  type Voice,
  type VoiceBackground,
} from './voice/index.ts';

export interface LearnedBackground {
  readonly voice: VoiceBackground;
  readonly ngrams: NgramBackground;
}

/** The fingerprint of files that were not read. */
const REFUSED = 0;

/** What became of one corpus file. */
export interface FileOutcome {
  readonly changed: boolean;
  /** Posts learned from. */
  readonly posts: number;
  readonly notes: readonly CorpusNote[];
}

/**
 * One brand as learned so far. What is kept is the corpus's posts; everything trained is a sum over them, so learning a file
 * and forgetting it again leaves the brand exactly as it was.
 */
export class LearnedBrand {
  #profile: Profile;
  readonly #files = new Map<string, KnownFile>();
  readonly #posts = new Map<string, Post>();
  readonly #totals = new VoiceTotals();
  readonly #phrases: PhraseModel;
  readonly #voice: Voice;
  #calibration: Calibration | undefined;
  #settled = false;

  constructor(fallbackName: string, background: LearnedBackground) {
    this.#profile = completeProfile({ name: fallbackName });
    this.#phrases = new PhraseModel(background.ngrams);
    this.#voice = deriveVoice(this.#totals, background.voice);
  }

  get profile(): Profile {
    return this.#profile;
  }

  /** Posts that do not state their consent have the profile's, so a changed consent makes every file count as changed. */
  setProfile(profile: Profile): void {
    this.#profile = profile;
  }

  get voice(): Voice {
    return this.#voice;
  }

  get phrases(): PhraseModel {
    return this.#phrases;
  }

  get files(): ReadonlyMap<string, KnownFile> {
    return this.#files;
  }

  /** Posts that may be learned from, by id. */
  get posts(): ReadonlyMap<string, Post> {
    return this.#posts;
  }

  /** What is normal for the brand. Until `settle` is called after a change it is as it was before: a changed post must not make typing wait. */
  get calibration(): Calibration {
    return (this.#calibration ??= this.#calibrate());
  }

  /** Brings the calibration up to date. Costs up to some hundred milliseconds when anything has changed. */
  settle(): void {
    if (this.#settled) return;
    this.#calibration = this.#calibrate();
  }

  /** Learns a corpus file, or learns it anew when its content or the consent it falls under has changed. */
  learnFile(path: string, bytes: Uint8Array): FileOutcome {
    const fingerprint = hashBytes(bytes, hashString(JSON.stringify(this.#profile.consent)));
    const known = this.#files.get(path);
    if (known?.fingerprint === fingerprint)
      return { changed: false, posts: known.posts.length, notes: known.notes };
    this.forgetFile(path);
    const { posts, notes } = readCorpusFile(path, bytes, this.#profile.consent);
    const file = { path, fingerprint, notes, posts: posts.filter((post) => post.consent.learn) };
    this.#take(file);
    return { changed: true, posts: file.posts.length, notes };
  }

  /** Notes that a file cannot be read; true when that is news. */
  refuseFile(path: string, reason: UnreadableReason): boolean {
    if (this.#files.get(path)?.fingerprint === REFUSED) return false;
    this.forgetFile(path);
    this.#take({ path, fingerprint: REFUSED, posts: [], notes: [{ kind: 'unreadable', reason }] });
    return true;
  }

  /** Forgets a corpus file; true when it was known. */
  forgetFile(path: string): boolean {
    const file = this.#files.get(path);
    if (!file) return false;
    for (const post of file.posts) {
      this.#posts.delete(post.id);
      this.#totals.remove(post.id, countVoice(post.blocks));
      this.#phrases.remove(post.id);
    }
    this.#files.delete(path);
    this.#settled = false;
    return true;
  }

  /** The store of everything learned: byte for byte that of a brand which never saw what was forgotten. */
  pack(): Uint8Array {
    return packStore(this.#files.values());
  }

  /** Takes up what an earlier session stored; false when the store is of no use and everything has to be learned anew. */
  unpack(store: Uint8Array): boolean {
    const files = unpackStore(store);
    if (!files) return false;
    for (const path of [...this.#files.keys()]) this.forgetFile(path);
    for (const file of files) this.#take(file);
    return true;
  }

  #take(file: KnownFile): void {
    for (const post of file.posts) {
      this.#posts.set(post.id, post);
      this.#totals.add(post.id, countVoice(post.blocks));
      // Ghost text repeats wording, so it learns only from posts that may be quoted.
      if (post.consent.quote) this.#phrases.add(post.id, post.blocks);
    }
    this.#files.set(file.path, file);
    this.#settled = false;
  }

  #calibrate(): Calibration {
    this.#settled = true;
    return calibrate(this.#voice, this.#posts.values());
  }
}
