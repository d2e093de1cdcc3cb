import type { LearnedBrand } from './learned-brand.ts';
import {
  ENGLISH,
  languageOf,
  readPlainBlocks,
  readProseBlocks,
  textField,
  UNKNOWN_LANGUAGE,
  type Language,
  type Prose,
  type ProseBlock,
} from './text/index.ts';
import {
  countWordsIn,
  everyFacet,
  percentileOf,
  sentencesOf,
  type Ear,
  type NoPercentile,
  type Percentile,
  type Score,
  type SentenceDrift,
} from './voice/index.ts';

export interface ScoreReport extends Score {
  readonly standing: Percentile | NoPercentile | OtherLanguage;
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
export interface HeardDraft {
  readonly blocks: readonly ProseBlock[];
  readonly language: Language;
  readonly ear: Ear | undefined;
}

export function hearDraft(brand: LearnedBrand, prose: Prose): HeardDraft {
  const blocks = readProseBlocks(prose);
  const language = brand.languageOf(blocks) ?? mainLanguage(brand);
  const channel = textField(prose.frontMatter?.fields ?? {}, 'channel')?.toLowerCase();
  return { blocks, language, ear: brand.ear(language, channel) };
}

export function report(brand: LearnedBrand, { blocks, language, ear }: HeardDraft): ScoreReport {
  const certainty = language === ENGLISH ? 'usual' : 'less';
  if (!ear) {
    const brandLanguages = brand.languages.map(([written]) => written);
    const standing =
      brand.posts.size === 0 ? { tooFewPosts: true as const } : { otherLanguage: language, brandLanguages };
    return { ...noScore(blocks, language), standing, language, certainty };
  }
  const score = ear.score(blocks);
  const whole = ear.channel === undefined ? undefined : brand.ear(language);
  // Among the channel's posts, where it has some as long; a long draft for a channel of short ones is compared with all.
  if (whole && score.words >= TOO_LONG * longest(ear)) return report(brand, { blocks, language, ear: whole });
  return {
    ...score,
    standing: percentileOf(ear.calibration, score),
    language,
    certainty,
    ...(ear.channel !== undefined && { channel: ear.channel }),
  };
}

/** A text so many times as long as the posts that it is compared with is not of like length. */
const TOO_LONG = 3;
const longest = (ear: Ear): number => ear.calibration.bands.at(-1)?.words ?? 0;

/** Words as scores count them. */
const noScore = (blocks: readonly ProseBlock[], language: Language): Score => ({
  raw: 0,
  words: countWordsIn(language, blocks),
  manner: 0,
  matter: 0,
  facets: everyFacet(0),
});

/** How far each sentence is from the voice; of a draft in a language that the brand does not write nothing is said. */
export const driftIn = ({ blocks, ear }: HeardDraft): SentenceDrift[] =>
  ear?.drift(blocks) ?? unheard(blocks);

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
export function isServed(brand: LearnedBrand, before: string, after: string): boolean {
  const nearby = `${before.slice(-NEARBY)} ${after.slice(0, NEARBY)}`;
  const guess = languageOf(nearby);
  const language = guess === UNKNOWN_LANGUAGE ? brand.languageOf(readPlainBlocks(nearby, 'wrapped')) : guess;
  return (language ?? mainLanguage(brand)) === ENGLISH;
}

const mainLanguage = (brand: LearnedBrand): Language => brand.languages[0]?.[0] ?? ENGLISH;
