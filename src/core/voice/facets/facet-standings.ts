import type { Calibration } from '../calibrate/calibration.ts';
import { everyFacet, FACETS, type Facet, type FacetScores } from './facets.ts';
import type { Summands } from '../sentence-score.ts';
import { placeAmong, type NoPercentile, type Percentile } from '../calibrate/percentile.ts';
import type { Score } from '../score.ts';
import { lengthDistance } from './sentence-lengths.ts';
import type { Voice } from '../voice.ts';

/** Where each facet of a text stands among the brand's own texts of like length. */
export type FacetStandings = Readonly<Record<Facet, Percentile | NoPercentile>>;

/** Below so many words a facet tells a brand's texts from others' little better than chance does; measured on twelve brands. */
const LEAST_WORDS: Readonly<Record<Facet, number>> = {
  rhythm: 160,
  diction: 80,
  address: 80,
  punctuation: 80,
  structure: 80,
  vocabulary: 40,
};

/**
 * What facets are placed by: their parts of the score, but for three. Address and punctuation are habits of rate, so every occurrence
 * counts in full where the score lets repetition fade. Rhythm is placed by how alike the lengths of sentences are: its part of the
 * score weighs the brand against others, so that in a terse brand a text chopped to pieces would seem the brand's own.
 */
export function facetMeasures(voice: Voice, score: Score, sentences: readonly Summands[]): FacetScores {
  const lengths = sentences.map(({ words }) => words);
  return {
    ...score.facets,
    address: ratePart('address', sentences, score.words),
    punctuation: ratePart('punctuation', sentences, score.words),
    rhythm: -lengthDistance(voice.tally, lengths),
  };
}

/** The mean weight a word of all occurrences in a facet. */
function ratePart(facet: Facet, sentences: readonly Summands[], words: number): number {
  const place = FACETS.indexOf(facet);
  let sum = 0;
  for (const { sides, weights } of sentences)
    for (let at = 0; at < sides.length; at++) if ((sides[at] ?? 0) >> 1 === place) sum += weights[at] ?? 0;
  return sum / Math.max(1, words);
}

export function facetStandings(
  calibration: Calibration,
  measures: FacetScores,
  words: number,
): FacetStandings {
  const standings: Record<Facet, Percentile | NoPercentile> = everyFacet({ tooFewPosts: true });
  for (const facet of FACETS) {
    const bands = calibration.bands.flatMap(({ words: length, posts, facets }) =>
      facets && length >= LEAST_WORDS[facet] ? [{ words: length, posts, scores: facets[facet] }] : [],
    );
    standings[facet] = placeAmong(bands, measures[facet], words);
  }
  return standings;
}
