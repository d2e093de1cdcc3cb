import { everyFacet, FACETS, type FacetScores } from '../model/facets.ts';
import { termWeight } from '../background/hashed-features.ts';
import { countWords } from '../count/features.ts';
import { contrastWeight } from './contrast-weight.ts';
import { lengthTemper } from './evidence-power.ts';
import type { SentenceSums } from './sentence-score.ts';
import { noLeans } from '../background/measured-registers.ts';
import type { Numbering } from './numbering.ts';
import type { WeightedFeature } from './sentence-features.ts';
import type { VoiceSymbol } from '../model/symbols.ts';
import type { Voice } from './voice.ts';

/**
 * How much a text sounds like a brand: tempered sums of log ratios, and what comparing the brand's passages with
 * others' has shown. 0 means about equally likely from anyone; higher is more like the brand.
 */
export interface Score {
  /** `manner` and `matter` together. */
  readonly raw: number;
  readonly words: number;
  /** The part from features known to general English: function words, punctuation, phrases, rhythm. */
  readonly manner: number;
  /** The part from words and phrases that general English hardly has: mostly the brand's subjects. */
  readonly matter: number;
  /** Parts of `raw` by facet, which add up to it. */
  readonly facets: FacetScores;
}

/** The weight of a text's pace relative to its words. */
export const PACE_WEIGHT = 0.4;

/** The score of several sentences as one text; their features share one numbering. Linear in their length. */
export function scoreSentences(
  voice: Voice,
  sentences: readonly SentenceSums[],
  numbering: Numbering,
): Score {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const fullStops = sentences.reduce((sum, sentence) => sum + sentence.fullStops, 0);
  const pace = PACE_WEIGHT * voice.paceWeight(fullStops, words);
  const register = voice.registerWeight(leansOver(sentences), words);
  const temper = lengthTemper(words);
  const { times, met, weights, pulls, sides } = numbering.arrays.reserve(numbering.size);
  const size = gather(sentences, numbering);
  const contrast = contrastWeight(words, sumOfSquares(size, numbering));
  const facets = FACETS.map(() => 0);
  let manner = pace + register;
  let matter = 0;
  for (let at = 0; at < size; at++) {
    const feature = met[at] ?? 0;
    // Repetitions count less and less (log term frequency, as in retrieval).
    const often = termWeight(times[feature] ?? 1);
    times[feature] = 0;
    const value = often * ((weights[feature] ?? 0) * temper + (pulls[feature] ?? 0) * contrast);
    const side = sides[feature] ?? 0;
    facets[side >> 1] = (facets[side >> 1] ?? 0) + value;
    if (side % 2 === 1) manner += value;
    else matter += value;
  }
  return { raw: manner + matter, words, manner, matter, facets: facetParts(facets, pace, register) };
}

function sumOfSquares(size: number, { arrays: { met, times, rarities } }: Numbering): number {
  let sum = 0;
  for (let at = 0; at < size; at++) {
    const feature = met[at] ?? 0;
    sum += (termWeight(times[feature] ?? 1) * (rarities[feature] ?? 0)) ** 2;
  }
  return sum;
}

function leansOver(sentences: readonly SentenceSums[]): Float64Array {
  const leans = noLeans();
  for (const sentence of sentences)
    for (let at = 0; at < leans.length; at++) leans[at] = (leans[at] ?? 0) + (sentence.leans[at] ?? 0);
  return leans;
}

/** The parts of a score by facet, in the order of `FACETS`, with what belongs to no feature. */
export function facetParts(parts: readonly number[], pace: number, register: number): FacetScores {
  const facets = everyFacet(0);
  FACETS.forEach((facet, at) => {
    facets[facet] = parts[at] ?? 0;
  });
  return { ...facets, rhythm: facets.rhythm + pace, diction: facets.diction + register };
}

/**
 * Puts every feature once into `met`, in order of occurrence, and by feature the weight of its first occurrence and the number of
 * occurrences into the other arrays.
 * @returns the number of features
 */
function gather(sentences: readonly SentenceSums[], { arrays }: Numbering): number {
  const { met, times, weights, pulls, rarities, sides } = arrays;
  let size = 0;
  for (const sentence of sentences) {
    const { features } = sentence;
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] ?? 0;
      const before = times[feature] ?? 0;
      times[feature] = before + 1;
      if (before > 0) continue;
      met[size++] = feature;
      weights[feature] = sentence.weights[at] ?? 0;
      pulls[feature] = sentence.pulls[at] ?? 0;
      rarities[feature] = sentence.rarities[at] ?? 0;
      sides[feature] = sentence.sides[at] ?? 0;
    }
  }
  return size;
}

/**
 * A sentence's distance from the brand, from its sums: minus its score, with every repetition counting in
 * full.
 */
export function driftFrom(features: readonly WeightedFeature[], symbols: readonly VoiceSymbol[]): number {
  return -features.reduce((sum, { weight }) => sum + weight, 0) * lengthTemper(countWords(symbols));
}
