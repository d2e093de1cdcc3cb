import type { Post } from '../../brand/index.ts';
import { ChannelVoices, type ChannelSummary } from './channel-voices.ts';
import { isOtherLanguage, postLanguage } from './post-language.ts';
import type { ReadonlyBrandVoices } from './readonly-brand-voices.ts';
import { OtherLanguages } from './other-languages.ts';
import { ENGLISH, type Language, type ProseBlock } from '../../text/index.ts';
import {
  calibrateInSteps,
  contrastOf,
  countedOnce,
  countPost,
  deriveVoice,
  englishVoiceView,
  learnContrast,
  VoiceTotals,
  type Calibration,
  type Calibrations,
  type ChannelProgress,
  type LearnedContrast,
  type ScoredPart,
  type VoiceView,
  type TotalsData,
  type Voice,
  type VoiceBackground,
} from '../../voice/index.ts';

/** The sums that make up a brand's voices, and the language of each post. */
export interface VoicesData {
  readonly english: TotalsData;
  readonly languages: readonly (readonly [language: Language, totals: TotalsData])[];
  readonly channels: readonly (readonly [channel: string, totals: TotalsData])[];
}

/** What is derived from a brand's posts with more than sums, and has to be derived again after a change. */
export interface TrainedVoices {
  readonly contrast: LearnedContrast | undefined;
  readonly calibrations: Calibrations;
}

/** The voices learned from a brand's posts: English, with channel shifts, and other languages. */
export class BrandVoices implements ReadonlyBrandVoices {
  #voice: Voice;
  #contrast: LearnedContrast | undefined;
  readonly #totals = new VoiceTotals();
  readonly #languages = new Map<string, Language | undefined>();
  readonly #others = new OtherLanguages();
  readonly #channels = new ChannelVoices();

  constructor(background: VoiceBackground) {
    this.#voice = deriveVoice(this.#totals, background);
  }

  /** Another object after each training; see `setTrained`. */
  get voice(): Voice {
    return this.#voice;
  }

  /** The number of words in all posts. */
  get words(): number {
    return this.#totals.words + this.#others.words;
  }

  /** Adds a post to the voice of its language; posts too short to identify their language count as English. */
  add(post: Post): void {
    const { blocks } = post;
    const language = this.languageOf(blocks);
    this.#languages.set(post.id, language);
    if (isOtherLanguage(language)) {
      this.#others.add(language, post);
      return;
    }
    const counts = countPost(post);
    this.#totals.add(post.id, counts);
    this.#channels.add(post, counts);
  }

  remove(post: Post): void {
    const language = this.#languages.get(post.id);
    this.#languages.delete(post.id);
    if (isOtherLanguage(language)) {
      this.#others.remove(language, post);
      return;
    }
    const counts = countPost(post);
    this.#totals.remove(post.id, counts);
    this.#channels.remove(post, counts);
  }

  /**
   * The language of a text; undefined where it is too short to identify. `language` is the one identified by
   * its words.
   */
  languageOf(blocks: readonly ProseBlock[], language?: Language): Language | undefined {
    return postLanguage(this.voice.background, blocks, language);
  }

  /** The languages of the brand's posts with the number of posts, most first; at least one. */
  get languages(): readonly (readonly [language: Language, posts: number])[] {
    const posts = new Map<Language, number>();
    for (const language of this.#languages.values())
      if (language !== undefined) posts.set(language, (posts.get(language) ?? 0) + 1);
    if (posts.size === 0) posts.set(ENGLISH, this.#languages.size);
    return [...posts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  }

  get mainLanguage(): Language {
    return this.languages[0]?.[0] ?? ENGLISH;
  }

  /** The language of a post that was added. */
  languageOfPost(id: string): Language {
    return this.#languages.get(id) ?? ENGLISH;
  }

  *english<Kept extends Post>(posts: Iterable<Kept>): Generator<Kept> {
    for (const post of posts) if (this.languageOfPost(post.id) === ENGLISH) yield post;
  }

  /**
   * The voice for drafts in a language, with the channel's shift if there is one; undefined where the brand
   * has no post in the language. `calibration` is that of the English voice.
   */
  view(calibration: Calibration, language: Language, channel?: string): VoiceView | undefined {
    if (language !== ENGLISH) return this.#others.view(language);
    if (!this.languages.some(([written]) => written === ENGLISH)) return undefined;
    const shifted = channel === undefined ? undefined : this.#channels.view(channel);
    return shifted ?? englishVoiceView(this.voice, calibration);
  }

  /** The shifts of the channels that have one; `posts` are all of the brand's posts. */
  channelShifts(posts: Iterable<Post>): ChannelSummary[] {
    return this.#channels.summary(this.english(posts));
  }

  channelProgress(): Generator<undefined, readonly (readonly [string, ChannelProgress])[], undefined> {
    return this.#channels.progress(this.voice);
  }

  /**
   * Learns what tells the brand's posts from others' and calibrates each of the voices; `posts` are all the brand's, and `scoredPart` is what of
   * an English one is scored.
   */
  *trainInSteps(
    posts: ReadonlyMap<string, Post>,
    scoredPart: ScoredPart,
  ): Generator<undefined, TrainedVoices, undefined> {
    const contrast = yield* learnContrast(this.voice.background, this.english(posts.values()), scoredPart);
    const voice = this.#voiceWith(contrast);
    const countsOf = countedOnce();
    const english = yield* calibrateInSteps(voice, this.english(posts.values()), scoredPart, countsOf);
    const languages = yield* this.#others.calibrateInSteps();
    const channels = yield* this.#channels.calibrateInSteps(voice, scoredPart, countsOf);
    return { contrast, calibrations: { english, languages, channels } };
  }

  setTrained({ contrast, calibrations: { languages, channels } }: TrainedVoices): void {
    this.#contrast = contrast;
    this.#voice = this.#voiceWith(contrast);
    this.#others.setCalibrations(languages);
    this.#channels.setCalibrations(this.#voice, channels);
  }

  /** What the last training has learned of the English posts. */
  get contrast(): LearnedContrast | undefined {
    return this.#contrast;
  }

  #voiceWith(contrast: LearnedContrast | undefined): Voice {
    const { background } = this.#voice;
    const { passages } = background;
    return deriveVoice(this.#totals, background, contrast && passages && contrastOf(passages, contrast));
  }

  data(): VoicesData {
    return {
      english: this.#totals.data(),
      languages: this.#others.data(),
      channels: this.#channels.data(),
    };
  }

  /** The language of each of these posts; an empty string where it is unknown. */
  languagesOf(ids: Iterable<string>): Language[] {
    return Array.from(ids, (id) => this.#languages.get(id) ?? '');
  }

  /** Restores the totals of these posts, whose languages are those of `languagesOf`; in steps of some milliseconds. */
  *restoreInSteps(
    data: VoicesData,
    posts: readonly Post[],
    languages: readonly Language[],
  ): Generator<undefined, void, undefined> {
    posts.forEach((post, at) =>
      this.#languages.set(post.id, languages[at] === '' ? undefined : languages[at]),
    );
    yield* this.#totals.addAllInSteps(data.english);
    for (const [language, totals] of data.languages) {
      this.#others.restore(
        language,
        totals,
        posts.filter(({ id }) => this.#languages.get(id) === language),
      );
      yield;
    }
    for (const [channel, totals] of data.channels) {
      const own = posts.filter((post) => post.channel === channel);
      this.#channels.restore(channel, totals, this.english(own));
      yield;
    }
  }
}
