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
import { allowedFacts } from './ledger.ts';
import { PhraseModel, type AllowedFacts, type NgramBackground } from './suggest/index.ts';
import {
  calibrate,
  calibrateInSteps,
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
  #unwanted: readonly string[] = [];
  #allowed: { readonly today: string; readonly facts: AllowedFacts } | undefined;
  readonly #files = new Map<string, KnownFile>();
  readonly #posts = new Map<string, Post>();
  readonly #totals = new VoiceTotals();
  readonly #phrases: PhraseModel;
  readonly #voice: Voice;
  #calibration: Calibration | undefined;
  #settled = false;
  #changes = 0;

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
    this.#unwanted = unwantedTerms(profile);
    this.#allowed = undefined;
  }

  /** Terms that a suggestion must not contain. */
  get unwanted(): readonly string[] {
    return this.#unwanted;
  }

  /** The facts that a suggestion may state on a day, YYYY-MM-DD. */
  allowedOn(today: string): AllowedFacts {
    if (this.#allowed?.today !== today)
      this.#allowed = { today, facts: allowedFacts(this.#profile.facts, today) };
    return this.#allowed.facts;
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

  /** The same in pieces of some milliseconds; begins again when the brand changes in between. */
  async settleInPieces(pause: () => Promise<void>): Promise<void> {
    while (!this.#settled) {
      this.#settled = true;
      const steps = calibrateInSteps(this.#voice, this.#posts.values());
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) {
          this.#calibration = step.value;
          break;
        }
        await pause();
        // A file came or went meanwhile: what was worked out so far is of a brand that is no more.
        if (!this.isSettled) break;
      }
    }
  }

  get isSettled(): boolean {
    return this.#settled;
  }

  /** Grows whenever a file is learned or forgotten: work on the posts that spans a change has to begin again. */
  get changes(): number {
    return this.#changes;
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
    this.#changes++;
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
    this.#changes++;
  }

  #calibrate(): Calibration {
    this.#settled = true;
    return calibrate(this.#voice, this.#posts.values());
  }
}

const unwantedTerms = (profile: Profile): string[] => [
  ...profile.banned.map(({ term }) => term),
  ...profile.terms.flatMap(({ insteadOf }) => insteadOf),
];
