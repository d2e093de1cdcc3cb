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
import { ChannelVoices } from './channel-voices.ts';
import { OtherLanguages } from './other-languages.ts';
import {
  ENGLISH,
  languageOfBlocks,
  UNKNOWN_LANGUAGE,
  type Language,
  type ProseBlock,
  type UnreadableReason,
} from './text/index.ts';
import { allowedFacts } from './ledger.ts';
import { PhraseModel, type AllowedFacts, type NgramBackground } from './suggest/index.ts';
import {
  calibrateInSteps,
  countVoice,
  deriveVoice,
  englishEar,
  NO_CALIBRATION,
  readsAsEnglish,
  VoiceTotals,
  type Calibration,
  type ChannelVoice,
  type Ear,
  type Voice,
  type VoiceBackground,
} from './voice/index.ts';

export interface LearnedBackground {
  readonly voice: VoiceBackground;
  readonly ngrams: NgramBackground;
}

/** The fingerprint of files that were not read. */
const REFUSED = 0;

/** What is costly to work out of a corpus. */
interface Settled {
  readonly english: Calibration;
  readonly others: ReadonlyMap<Language, Calibration>;
  readonly channels: ReadonlyMap<string, ChannelVoice>;
}

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
  readonly #languages = new Map<string, Language>();
  readonly #others = new OtherLanguages();
  readonly #channels = new ChannelVoices();
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
    if (!this.#calibration) this.settle();
    return this.#calibration ?? NO_CALIBRATION;
  }

  /** Brings the calibration up to date. Costs up to some hundred milliseconds when anything has changed. */
  settle(): void {
    if (this.#settled) return;
    this.#settled = true;
    const steps = this.#settleInSteps();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done !== true) continue;
      this.#takeSettled(step.value);
      return;
    }
  }

  /** The same in pieces of some milliseconds; begins again when the brand changes in between. */
  async settleInPieces(pause: () => Promise<void>): Promise<void> {
    while (!this.#settled) {
      this.#settled = true;
      const steps = this.#settleInSteps();
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) {
          this.#takeSettled(step.value);
          break;
        }
        await pause();
        // A file came or went meanwhile: what was worked out so far is of a brand that is no more.
        if (!this.isSettled) break;
      }
    }
  }

  /** The language of a text, undefined where there is too little of it to tell. */
  languageOf(blocks: readonly ProseBlock[]): Language | undefined {
    const language = languageOfBlocks(blocks);
    const isList = language === UNKNOWN_LANGUAGE && readsAsEnglish(this.#voice.background, blocks);
    return isList ? ENGLISH : language;
  }

  /** The languages that the brand's posts are written in and how many posts are, most first; at least one. */
  get languages(): readonly (readonly [language: Language, posts: number])[] {
    const posts = new Map<Language, number>();
    for (const language of this.#languages.values())
      if (language !== '') posts.set(language, (posts.get(language) ?? 0) + 1);
    if (posts.size === 0) posts.set(ENGLISH, this.#languages.size);
    return [...posts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  }

  /** The language of a post that may be learned from. */
  languageOfPost(id: string): Language {
    const language = this.#languages.get(id) ?? '';
    return language === '' ? ENGLISH : language;
  }

  *englishPosts(): Generator<Post> {
    for (const post of this.#posts.values()) if (this.languageOfPost(post.id) === ENGLISH) yield post;
  }

  /** Words in all posts. */
  get words(): number {
    return this.#totals.words + this.#others.words;
  }

  /** How a draft in this language is heard, undefined where the brand has no post in it; with a channel's shift, where it has one. */
  ear(language: Language, channel?: string): Ear | undefined {
    if (language !== ENGLISH) return this.#others.ear(language);
    if (!this.languages.some(([written]) => written === ENGLISH)) return undefined;
    const shifted = channel === undefined ? undefined : this.#channels.ear(channel);
    return shifted ?? englishEar(this.#voice, this.calibration);
  }

  /** How the channels shift the voice, those that do. */
  get channelShifts(): ReturnType<ChannelVoices['summary']> {
    return this.#channels.summary(this.englishPosts());
  }

  get isSettled(): boolean {
    return this.#settled;
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
      this.#uncount(post);
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
      this.#count(post);
      // Ghost text repeats wording, so it learns only from posts that may be quoted.
      if (post.consent.quote) this.#phrases.add(post.id, post.blocks);
    }
    this.#files.set(file.path, file);
    this.#settled = false;
  }

  /** Posts too short to tell their language count with the English ones. */
  #count(post: Post): void {
    const language = this.languageOf(post.blocks) ?? '';
    this.#languages.set(post.id, language);
    if (language !== '' && language !== ENGLISH) {
      this.#others.add(language, post);
      return;
    }
    const counts = countVoice(post.blocks);
    this.#totals.add(post.id, counts);
    this.#channels.add(post, counts);
  }

  #uncount(post: Post): void {
    const language = this.#languages.get(post.id) ?? '';
    this.#languages.delete(post.id);
    if (language !== '' && language !== ENGLISH) {
      this.#others.remove(language, post);
      return;
    }
    const counts = countVoice(post.blocks);
    this.#totals.remove(post.id, counts);
    this.#channels.remove(post, counts);
  }

  *#settleInSteps(): Generator<undefined, Settled, undefined> {
    const english = yield* calibrateInSteps(this.#voice, this.englishPosts());
    const others = yield* this.#others.calibrateInSteps();
    const channels = yield* this.#channels.shiftsInSteps(this.#voice);
    return { english, others, channels };
  }

  #takeSettled({ english, others, channels }: Settled): void {
    this.#calibration = english;
    this.#others.settle(others);
    this.#channels.settle(channels);
  }
}

const unwantedTerms = (profile: Profile): string[] => [
  ...profile.banned.map(({ term }) => term),
  ...profile.terms.flatMap(({ insteadOf }) => insteadOf),
];
