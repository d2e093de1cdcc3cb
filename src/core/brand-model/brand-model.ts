import { hashBytes, hashString } from '../base/bytes/index.ts';
import {
  completeProfile,
  inPathOrder,
  keepPost,
  packStore,
  readCorpusFile,
  unpackStore,
  type CorpusNote,
  type KeptPost,
  type KnownFile,
  type Post,
  type Profile,
} from '../brand/index.ts';
import { BrandVoices } from './brand-voices.ts';
import type { Language, UnreadableReason } from '../text/index.ts';
import type { CheckedBrand } from '../checks/index.ts';
import { allowedFacts, type AllowedFacts } from '../facts/index.ts';
import { readDerived, writeDerived } from './derived.ts';
import { runToEnd, cooperate } from '../base/cooperative.ts';
import { PhraseModel, RecentPosts, type NgramBackground } from '../prediction/index.ts';
import {
  avoidedWords,
  featureFingerprint,
  wordKey,
  type Calibration,
  type Calibrations,
  type VoiceView,
  type Voice,
  type VoiceBackground,
} from '../voice/index.ts';

export interface BrandModelBackground {
  /** Tells ways of hearing apart, in [0, 2^32); see `wayOfHearing`. */
  readonly hearing: () => number;
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
export class BrandModel {
  #profile: Profile;
  #unwanted: readonly string[] = [];
  #avoids: ((norm: string) => boolean) | undefined;
  #allowed: { readonly today: string; readonly facts: AllowedFacts } | undefined;
  readonly #files = new Map<string, KnownFile>();
  readonly #posts = new Map<string, KeptPost>();
  readonly #phrases: PhraseModel;
  readonly #recent: RecentPosts;
  readonly #voices: BrandVoices;
  readonly #hearing: () => number;
  /** Files that came or went so far. */
  #changes = 0;
  #calibrations: { readonly value: Calibrations; readonly at: number } | undefined;
  #profileRevision = 0;

  constructor(fallbackName: string, background: BrandModelBackground) {
    this.#profile = completeProfile({ name: fallbackName });
    this.#hearing = background.hearing;
    this.#phrases = new PhraseModel(background.ngrams);
    this.#recent = new RecentPosts(this.#phrases);
    this.#voices = new BrandVoices(background.voice);
  }

  get profile(): Profile {
    return this.#profile;
  }

  /** Posts that do not state their consent have the profile's, so a changed consent makes every file count as changed. */
  setProfile(profile: Profile): void {
    this.#profile = profile;
    this.#unwanted = unwantedTerms(profile);
    this.#allowed = undefined;
    this.#profileRevision++;
  }

  /** Terms that a suggestion must not contain. */
  get unwanted(): readonly string[] {
    return this.#unwanted;
  }

  /** What drafts are checked by: the profile, and how often the posts have a word. */
  get checked(): CheckedBrand {
    const { tally } = this.voice;
    return {
      profile: this.#profile,
      habits: {
        times: (text) => tally.count(wordKey(text)),
        posts: (text) => tally.postsWith(wordKey(text)),
      },
    };
  }

  /** Tells words, in lower case, that a suggestion must not contain, because the voice avoids them. */
  get avoids(): (norm: string) => boolean {
    return (this.#avoids ??= avoidedWords(this.voice));
  }

  /** The facts that a suggestion may state on a day, YYYY-MM-DD. */
  allowedOn(today: string): AllowedFacts {
    if (this.#allowed?.today !== today) this.#allowed = { today, facts: allowedFacts(this.#profile, today) };
    return this.#allowed.facts;
  }

  get voice(): Voice {
    return this.#voices.voice;
  }

  /** Another number whenever the voice has changed. */
  get voiceRevision(): number {
    return this.#changes;
  }

  /** Another number whenever the profile was set. */
  get profileRevision(): number {
    return this.#profileRevision;
  }

  get phrases(): PhraseModel {
    return this.#phrases;
  }

  get files(): ReadonlyMap<string, KnownFile> {
    return this.#files;
  }

  /** In path order, so that no answer depends on the order in which files were learned. */
  filesInOrder(): KnownFile[] {
    return inPathOrder(this.#files.values());
  }

  /** Posts that may be learned from, by id. */
  get posts(): ReadonlyMap<string, Post> {
    return this.#posts;
  }

  get voices(): BrandVoices {
    return this.#voices;
  }

  /** What is normal for the brand. Until `settle` is called after a change it is as it was before: a changed post must not make typing wait. */
  get calibration(): Calibration {
    return (this.#calibrations?.value ?? this.#calibrate()).english;
  }

  /** Brings the calibrations up to date. Costs up to some hundred milliseconds when anything has changed. */
  settle(): void {
    if (!this.isSettled) this.#calibrate();
  }

  /** The same in pieces of some milliseconds; begins again when the brand changes in between. */
  async settleInPieces(pause: () => Promise<void>): Promise<void> {
    while (!this.isSettled) {
      const steps = this.#voices.calibrateInSteps(this.#posts.values());
      const value = await cooperate(steps, pause, () => this.#changes);
      if (value) this.#takeCalibrations(value);
    }
  }

  /** How a draft in this language is heard, undefined where the brand has no post in it; with a channel's shift, where it has one. */
  ear(language: Language, channel?: string): VoiceView | undefined {
    return this.#voices.ear(this.calibration, language, channel);
  }

  get isSettled(): boolean {
    return this.#calibrations?.at === this.#changes;
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
    const file = {
      path,
      fingerprint,
      notes,
      posts: posts.filter((post) => post.consent.learn).map(keepPost),
    };
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
      this.#voices.remove(post);
      this.#recent.remove(post.id);
    }
    this.#files.delete(path);
    this.#changes++;
    return true;
  }

  /**
   * The store of everything learned, with what was derived from it: byte for byte that of a brand which never saw what was
   * forgotten. Brings the calibration up to date, which goes into it.
   */
  pack(): Uint8Array {
    this.settle();
    return runToEnd(this.#packInSteps());
  }

  /** The same in pieces of some milliseconds; begins again when the brand changes in between. */
  async packInPieces(pause: () => Promise<void>): Promise<Uint8Array> {
    for (;;) {
      await this.settleInPieces(pause);
      const packed = await cooperate(this.#packInSteps(), pause, () => this.#changes);
      if (packed) return packed;
    }
  }

  /** Takes up what an earlier session stored; false when the store is of no use and everything has to be learned anew. */
  unpack(store: Uint8Array): boolean {
    return runToEnd(this.unpackInSteps(store));
  }

  /** The same in steps of some milliseconds; in between, the brand is not to be asked. */
  *unpackInSteps(store: Uint8Array): Generator<undefined, boolean, undefined> {
    const stored = unpackStore(store, featureFingerprint());
    yield;
    const posts = stored?.files.flatMap((file) => file.posts) ?? [];
    const derived = stored && (yield* readDerived(stored.derived, posts, this.#hearing()));
    if (!derived) return false;
    for (const path of [...this.#files.keys()]) this.forgetFile(path);
    yield;
    yield* this.#voices.restoreInSteps(derived.voices, posts, derived.languages);
    yield* this.#recent.addInSteps(posts.filter(isQuotable), derived.phrases);
    for (const file of stored.files) this.#files.set(file.path, file);
    for (const post of posts) this.#posts.set(post.id, post);
    this.#changes++;
    if (derived.calibrations) this.#takeCalibrations(derived.calibrations);
    return true;
  }

  *#packInSteps(): Generator<undefined, Uint8Array, undefined> {
    const files = this.filesInOrder();
    const derived = yield* writeDerived({
      voices: this.#voices,
      posts: files.flatMap(({ posts }) => posts),
      phrases: { model: this.#phrases, ids: this.#recent.ids() },
      calibrations: this.#calibrations?.value ?? this.#calibrate(),
      hearing: this.#hearing(),
    });
    return packStore({ files, derived }, featureFingerprint());
  }

  #take(file: KnownFile): void {
    for (const post of file.posts) {
      this.#posts.set(post.id, post);
      this.#voices.add(post);
    }
    this.#recent.add(file.posts.filter(isQuotable));
    this.#files.set(file.path, file);
    this.#changes++;
  }

  #calibrate(): Calibrations {
    const value = runToEnd(this.#voices.calibrateInSteps(this.#posts.values()));
    this.#takeCalibrations(value);
    return value;
  }

  #takeCalibrations(value: Calibrations): void {
    this.#calibrations = { value, at: this.#changes };
    this.#voices.settle(value);
  }
}

/** Ghost text repeats wording, so it learns only from posts that may be quoted. */
const isQuotable = (post: Post): boolean => post.consent.quote;

const unwantedTerms = (profile: Profile): string[] => [
  ...profile.banned.map(({ term }) => term),
  ...profile.terms.flatMap(({ insteadOf }) => insteadOf),
];
