import { FACETS, type FacetScores } from '../model/facets.ts';
import type { SentenceSums } from '../score/sentence-score.ts';
import type { Score } from '../score/score.ts';
import { lengthDistance } from './sentence-lengths.ts';
import type { Voice } from '../score/voice.ts';

/**
 * The measures that facet percentiles are computed from: the facets' parts of the score, with three
 * exceptions. Address and punctuation are rates, so every occurrence counts in full, while in the score
 * repetitions count less. Rhythm is the distance between distributions of sentence lengths: its part of the
 * score compares the brand with other brands, so that in a brand of short sentences even text chopped to
 * pieces would score high.
 */
export function facetMeasures(voice: Voice, score: Score, sentences: readonly SentenceSums[]): FacetScores {
  const lengths = sentences.map(({ words }) => words);
  return {
    ...score.facets,
    ...ratesPerWord(sentences, score.words),
    rhythm: -lengthDistance(voice.tally, lengths),
  };
}

const ADDRESS = FACETS.indexOf('address');
const PUNCTUATION = FACETS.indexOf('punctuation');

/** The mean weight per word of all occurrences in two facets. */
function ratesPerWord(
  sentences: readonly SentenceSums[],
  words: number,
): Pick<FacetScores, 'address' | 'punctuation'> {
  let address = 0;
  let punctuation = 0;
  for (const { sides, weights } of sentences) {
    for (let at = 0; at < sides.length; at++) {
      const facet = (sides[at] ?? 0) >> 1;
      if (facet === ADDRESS) address += weights[at] ?? 0;
      else if (facet === PUNCTUATION) punctuation += weights[at] ?? 0;
    }
  }
  const length = Math.max(1, words);
  return { address: address / length, punctuation: punctuation / length };
}
