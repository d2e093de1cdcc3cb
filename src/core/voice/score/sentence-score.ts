import { FACETS, type Facet } from '../model/facets.ts';
import { countWords } from '../count/features.ts';
import { subjectsOf, type SubjectFeatures } from './topic-discount.ts';
import { weightFeatures, type WeightedFeature } from './sentence-features.ts';
import { findEntries, type Match } from '../lexicon/lexicon.ts';
import { leansOf } from '../background/measured-registers.ts';
import type { Numbering } from './numbering.ts';
import { stopsIn } from '../count/pace.ts';
import { readSymbols, type VoiceSymbol } from '../model/symbols.ts';
import type { Voice } from './voice.ts';

/** A sentence with its weighted features, for and against a brand. */
export interface ScoredSentence {
  readonly symbols: readonly VoiceSymbol[];
  /** The lexicon's entries in it. */
  readonly entries: readonly Match[];
  readonly features: readonly WeightedFeature[];
  /** Its part of a text's score; see `scoreSentences`. */
  readonly sum: SentenceSums;
  readonly subjects: SubjectFeatures;
}

/**
 * A sentence's part of its text's score, by feature. A long draft is summed at every keystroke, hence flat
 * arrays of small numbers.
 */
export interface SentenceSums {
  readonly words: number;
  readonly fullStops: number;
  /** The features, as numbered for this voice and text. */
  readonly features: Uint32Array;
  readonly weights: Float64Array;
  /** Of each feature, in the voice's contrast with others. */
  readonly pulls: Float64Array;
  readonly rarities: Float32Array;
  /**
   * The index of each feature's facet in `FACETS`, doubled; plus one where general English has the feature.
   */
  readonly sides: Uint8Array;
  /** Sums of leans towards the measured registers. */
  readonly leans: Float64Array;
}

export const scoreSentence = (voice: Voice, text: string, numbering: Numbering): ScoredSentence =>
  weightSymbols(voice, readSymbols(text), numbering);

/** Like `scoreSentence`, for a sentence that is already tokenised. */
export function weightSymbols(
  voice: Voice,
  symbols: readonly VoiceSymbol[],
  numbering: Numbering,
): ScoredSentence {
  const entries = findEntries(symbols);
  const features = weightFeatures(voice, symbols, entries);
  const sum = sumsOf(voice, symbols, features, numbering);
  return { symbols, entries, features, sum, subjects: subjectsOf(features, numbering) };
}

/** Only a tokenised sentence's part of its text's score. */
export const sumSymbols = (
  voice: Voice,
  symbols: readonly VoiceSymbol[],
  numbering: Numbering,
): SentenceSums => sumsOf(voice, symbols, weightFeatures(voice, symbols), numbering);

function sumsOf(
  { background }: Voice,
  symbols: readonly VoiceSymbol[],
  features: readonly WeightedFeature[],
  numbering: Numbering,
): SentenceSums {
  const size = features.length;
  const sums = {
    words: countWords(symbols),
    fullStops: stopsIn(symbols),
    features: new Uint32Array(size),
    weights: new Float64Array(size),
    pulls: new Float64Array(size),
    rarities: new Float32Array(size),
    sides: new Uint8Array(size),
    leans: leansOf(background.registers, symbols),
  };
  // One loop, as `from` with a function takes many times as long.
  features.forEach(({ key, weight, pull, rarity, facet, known }, at) => {
    sums.features[at] = numbering.of(key);
    sums.weights[at] = weight;
    sums.pulls[at] = pull;
    sums.rarities[at] = rarity;
    sums.sides[at] = sideOf(facet, known);
  });
  return sums;
}

/** A feature's element of `SentenceSums.sides`. */
export const sideOf = (facet: Facet, known: boolean): number => 2 * FACET_PLACES[facet] + (known ? 1 : 0);

const FACET_PLACES: Readonly<Record<Facet, number>> = {
  rhythm: FACETS.indexOf('rhythm'),
  diction: FACETS.indexOf('diction'),
  address: FACETS.indexOf('address'),
  punctuation: FACETS.indexOf('punctuation'),
  structure: FACETS.indexOf('structure'),
  vocabulary: FACETS.indexOf('vocabulary'),
};
