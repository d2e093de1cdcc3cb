import { FACETS, type Facet, type FacetScores } from '../model/facets.ts';
import type { SentenceSums } from '../score/sentence-score.ts';
import type { Score } from '../score/score.ts';
import { lengthDistance } from './sentence-lengths.ts';
import type { Voice } from '../score/voice.ts';

/**
 * What facets are placed by: their parts of the score, but for three. Address and punctuation are habits of rate, so every occurrence
 * counts in full where the score lets repetition fade. Rhythm is placed by how alike the lengths of sentences are: its part of the
 * score weighs the brand against others, so that in a terse brand a text chopped to pieces would seem the brand's own.
 */
export function facetMeasures(voice: Voice, score: Score, sentences: readonly SentenceSums[]): FacetScores {
  const lengths = sentences.map(({ words }) => words);
  return {
    ...score.facets,
    address: ratePart('address', sentences, score.words),
    punctuation: ratePart('punctuation', sentences, score.words),
    rhythm: -lengthDistance(voice.tally, lengths),
  };
}

/** The mean weight a word of all occurrences in a facet. */
function ratePart(facet: Facet, sentences: readonly SentenceSums[], words: number): number {
  const place = FACETS.indexOf(facet);
  let sum = 0;
  for (const { sides, weights } of sentences)
    for (let at = 0; at < sides.length; at++) if ((sides[at] ?? 0) >> 1 === place) sum += weights[at] ?? 0;
  return sum / Math.max(1, words);
}
