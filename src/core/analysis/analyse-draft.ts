import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import {
  ENGLISH,
  languageOf,
  openingOf,
  readPlainBlocks,
  readProseBlocks,
  textField,
  UNKNOWN_LANGUAGE,
  type KnownSentences,
  type Language,
  type Prose,
  type ProseBlock,
} from '../text/index.ts';
import { BoundedCache } from '../base/memo.ts';
import {
  countWordsIn,
  driftOf,
  everyFacet,
  facetStandings,
  percentileOf,
  roughWords,
  sentencesOf,
  type VoiceView,
  type FacetScores,
  type FacetStandings,
  type NoPercentile,
  type Percentile,
  type Score,
  type SentenceDrift,
} from '../voice/index.ts';

export interface ScoreReport extends Score {
  readonly standing: Percentile | NoPercentile | OtherLanguage;
  /** English only. */
  readonly facetStandings?: FacetStandings;
  /** The language that the draft was heard in, as a BCP 47 tag. */
  readonly language: Language;
  /** `less` in languages of which Timbre has no background of others' texts: intervals are wider there. */
  readonly certainty: 'usual' | 'less';
  /** The channel that it was compared with, where that shifts the voice; all the brand's posts otherwise. */
  readonly channel?: string;
}

/** No figure: the brand has no post in the draft's language. */
export interface OtherLanguage {
  readonly otherLanguage: Language;
  /** What the brand's posts are written in, most first. */
  readonly brandLanguages: readonly Language[];
}

/** What of a draft is needed to hear it. */
export interface DraftAnalysis {
  readonly blocks: readonly ProseBlock[];
  readonly language: Language;
  /** Undefined where the brand has no post in the language. */
  readonly ear: VoiceView | undefined;
}

/** What is known of a draft from its last version. */
export interface AnalysisCache {
  readonly sentences: KnownSentences;
  /** By the draft's opening. */
  readonly languages: BoundedCache<string, Language | undefined>;
}

export const emptyAnalysisCache = (): AnalysisCache => ({
  sentences: new BoundedCache(),
  languages: new BoundedCache(),
});

export function analyseDraft(brand: ReadonlyBrandModel, prose: Prose, known?: AnalysisCache): DraftAnalysis {
  const opening = openingOf(prose);
  const tell = (): Language | undefined => languageOf(opening);
  const told = known ? known.languages.get(opening, tell) : tell();
  const blocks = readProseBlocks(prose, known?.sentences, told);
  const language = brand.voices.languageOf(blocks, told) ?? brand.voices.mainLanguage;
  const channel = textField(prose.frontMatter?.fields ?? {}, 'channel')?.toLowerCase();
  const ear = brand.voiceView(language, channel);
  // Among the channel's posts, where it has some as long; a long draft for a channel of short ones is compared with all.
  const tooLong = ear?.channel !== undefined && roughWords(blocks) >= TOO_LONG * longest(ear);
  return { blocks, language, ear: tooLong ? brand.voiceView(language) : ear };
}

/** A text so many times as long as the posts that it is compared with is not of like length. */
const TOO_LONG = 3;
const longest = (ear: VoiceView): number => ear.calibration.bands.at(-1)?.words ?? 0;

/** @param measures what the facets are placed by; see `facetMeasures` */
export function reportOf(
  { language }: DraftAnalysis,
  ear: VoiceView,
  score: Score,
  measures?: FacetScores,
): ScoreReport {
  const { calibration, channel } = ear;
  return {
    ...score,
    standing: percentileOf(calibration, score),
    ...(measures && { facetStandings: facetStandings(calibration, measures, score.words) }),
    language,
    certainty: language === ENGLISH ? 'usual' : 'less',
    ...(channel !== undefined && { channel }),
  };
}

/** What can be said of a draft in a language that the brand does not write. */
export function otherLanguageReport(
  brand: ReadonlyBrandModel,
  { blocks, language }: DraftAnalysis,
): ScoreReport {
  const brandLanguages = brand.voices.languages.map(([written]) => written);
  return {
    ...{ raw: 0, manner: 0, matter: 0, facets: everyFacet(0) },
    words: countWordsIn(language, blocks),
    standing: brand.posts.size === 0 ? { tooFewPosts: true } : { otherLanguage: language, brandLanguages },
    language,
    certainty: language === ENGLISH ? 'usual' : 'less',
  };
}

/** How far each sentence is from the voice; of a draft in a language that the brand does not write nothing is said. */
export function driftIn({ blocks, ear }: DraftAnalysis): SentenceDrift[] {
  if (!ear) return unheard(blocks);
  return ear.voice ? driftOf(ear.voice, blocks, ear.calibration) : ear.drift(blocks);
}

const unheard = (blocks: readonly ProseBlock[]): SentenceDrift[] =>
  sentencesOf(blocks).map(({ start, end }) => ({
    start,
    end,
    drift: 0,
    slip: 0,
    flagged: false,
    reasons: [],
  }));

/** How much of the text about the cursor tells its language, in UTF-16 units. */
const NEARBY = 1_500;

/** Ghost text knows English words only: in a draft in another language it would offer them among the others. */
export function isServed(brand: ReadonlyBrandModel, before: string, after: string): boolean {
  const nearby = `${before.slice(-NEARBY)} ${after.slice(0, NEARBY)}`;
  const guess = languageOf(nearby);
  const language =
    guess === UNKNOWN_LANGUAGE ? brand.voices.languageOf(readPlainBlocks(nearby, 'wrapped')) : guess;
  return (language ?? brand.voices.mainLanguage) === ENGLISH;
}
