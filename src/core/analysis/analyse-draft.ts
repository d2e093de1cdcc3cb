import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import {
  ENGLISH,
  languageOf,
  openingOf,
  readPlainBlocks,
  readProseBlocks,
  textField,
  UNKNOWN_LANGUAGE,
  KnownSentences,
  type Language,
  type Prose,
  type ProseBlock,
} from '../text/index.ts';
import { missingTemplate, withoutTemplate, type MissingTemplate } from '../brand/index.ts';
import { BoundedCache } from '../base/bounded-cache.ts';
import {
  countWordsIn,
  driftOf,
  ENOUGH_POSTS,
  everyFacet,
  facetPercentiles,
  percentileOf,
  roughWords,
  sentencesOf,
  type VoiceView,
  type FacetScores,
  type FacetPercentiles,
  type NoPercentile,
  type Percentile,
  type Score,
  type SentenceDrift,
} from '../voice/index.ts';

export interface ScoreReport extends Score {
  readonly standing: Percentile | NoPercentile | OtherLanguage;
  /** English only. */
  readonly facetStandings?: FacetPercentiles;
  /** The language that the draft was scored in, as a BCP 47 tag. */
  readonly language: Language;
  /** `less` in languages without a background, where intervals are wider. */
  readonly certainty: 'usual' | 'less';
  /**
   * The channel whose posts it was compared with, where that has a shift; otherwise it was compared with all
   * posts.
   */
  readonly channel?: string;
}

/** No score: the brand has no post in the draft's language. */
export interface OtherLanguage {
  readonly otherLanguage: Language;
  /** The languages of the brand's posts, most first. */
  readonly brandLanguages: readonly Language[];
}

/** A draft's prose, its language and the voice that it is scored with. */
export interface DraftAnalysis {
  /** Without the fixed lines of channels. */
  readonly blocks: readonly ProseBlock[];
  readonly language: Language;
  /** Undefined where the brand has no post in the language. */
  readonly view: VoiceView | undefined;
  /** What of its channel's fixed lines an English draft lacks. */
  readonly template: MissingTemplate | undefined;
}

/** Results for the sentences of a draft's last version, which the next analysis reuses. */
export interface AnalysisCache {
  readonly sentences: KnownSentences;
  /** By the draft's beginning. */
  readonly languages: BoundedCache<string, Language | undefined>;
  /** Whether a sentence is a notice to readers. */
  readonly notices: BoundedCache<string, boolean>;
}

export const emptyAnalysisCache = (): AnalysisCache => ({
  sentences: new KnownSentences(),
  languages: new BoundedCache(),
  notices: new BoundedCache(),
});

export function analyseDraft(brand: ReadonlyBrandModel, prose: Prose, known?: AnalysisCache): DraftAnalysis {
  const opening = openingOf(prose);
  const identify = (): Language | undefined => languageOf(opening);
  const identified = known ? known.languages.get(opening, identify) : identify();
  const blocks = readProseBlocks(prose, known?.sentences, identified);
  const language = brand.voices.languageOf(blocks, identified) ?? brand.voices.mainLanguage;
  const channel = textField(prose.frontMatter?.fields ?? {}, 'channel')?.toLowerCase();
  const view = brand.voiceView(language, channel);
  const isEnglish = view?.language === ENGLISH;
  const scored = isEnglish ? withoutTemplate(blocks, brand.templates) : blocks;
  // Compared with the channel's posts where it has some of this length; otherwise with all posts.
  const tooLong = view?.channel !== undefined && roughWords(scored) >= TOO_LONG * longest(view);
  return {
    blocks: scored,
    language,
    view: tooLong ? brand.voiceView(language) : view,
    template: isEnglish ? missingTemplate(brand.templates, blocks, channel) : undefined,
  };
}

/** A draft this many times longer than the channel's longest band of posts is compared with all posts instead. */
const TOO_LONG = 3;
const longest = (view: VoiceView): number => view.calibration.bands.at(-1)?.words ?? 0;

/** @param measures the measures for facet percentiles; see `facetMeasures` */
export function reportOf(
  { language }: DraftAnalysis,
  view: VoiceView,
  score: Score,
  measures?: FacetScores,
): ScoreReport {
  const { calibration, channel } = view;
  return {
    ...score,
    standing: percentileOf(calibration, score),
    ...(measures && { facetStandings: facetPercentiles(calibration, measures, score.words) }),
    language,
    certainty: language === ENGLISH ? 'usual' : 'less',
    ...(channel !== undefined && { channel }),
  };
}

/** The report on a draft in a language without posts: its words, and no score. */
export function otherLanguageReport(
  brand: ReadonlyBrandModel,
  { blocks, language }: DraftAnalysis,
): ScoreReport {
  const brandLanguages = brand.voices.languages.map(([written]) => written);
  return {
    raw: 0,
    manner: 0,
    matter: 0,
    facets: everyFacet(0),
    words: countWordsIn(language, blocks),
    standing:
      brand.posts.size === 0
        ? { tooFewPosts: true, more: ENOUGH_POSTS }
        : { otherLanguage: language, brandLanguages },
    language,
    certainty: language === ENGLISH ? 'usual' : 'less',
  };
}

/** The drift of each sentence; 0 for all in a language without posts. */
export function driftIn({ blocks, view }: DraftAnalysis): SentenceDrift[] {
  if (!view) return undrifted(blocks);
  return view.voice ? driftOf(view.voice, blocks, view.calibration) : view.drift(blocks);
}

const undrifted = (blocks: readonly ProseBlock[]): SentenceDrift[] =>
  sentencesOf(blocks).map(({ start, end }) => ({
    start,
    end,
    drift: 0,
    registerShift: 0,
    flagged: false,
    reasons: [],
  }));

/** How much text on each side of the cursor is read to identify its language, in UTF-16 units. */
const NEARBY = 1_500;

/**
 * True where ghost text can be offered: the draft is in English around the cursor, the only supported
 * language.
 */
export function isServed(brand: ReadonlyBrandModel, before: string, after: string): boolean {
  const nearby = `${before.slice(-NEARBY)} ${after.slice(0, NEARBY)}`;
  const guess = languageOf(nearby);
  const language =
    guess === UNKNOWN_LANGUAGE ? brand.voices.languageOf(readPlainBlocks(nearby, 'wrapped')) : guess;
  return (language ?? brand.voices.mainLanguage) === ENGLISH;
}
