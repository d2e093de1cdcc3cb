import type { Calibration } from '../model/calibration.ts';
import { everyFacet, FACETS, type Facet, type FacetScores } from '../model/facets.ts';
import { placeAmong, type NoPercentile, type Percentile } from './percentile.ts';

/** The percentile of each facet of a text among the brand's own texts of similar length. */
export type FacetPercentiles = Readonly<Record<Facet, Percentile | NoPercentile>>;

/**
 * The least length, in words, at which a facet separates a brand's texts from others better than chance;
 * measured on twelve brands.
 */
const LEAST_WORDS: Readonly<Record<Facet, number>> = {
  rhythm: 160,
  diction: 80,
  address: 80,
  punctuation: 80,
  structure: 80,
  vocabulary: 40,
};

export function facetPercentiles(
  calibration: Calibration,
  measures: FacetScores,
  words: number,
): FacetPercentiles {
  const percentiles: Record<Facet, Percentile | NoPercentile> = everyFacet({ tooFewPosts: true });
  for (const facet of FACETS) {
    const bands = calibration.bands.flatMap(({ words: length, posts, facets }) =>
      facets && length >= LEAST_WORDS[facet] ? [{ words: length, posts, scores: facets[facet] }] : [],
    );
    percentiles[facet] = placeAmong(bands, measures[facet], words);
  }
  return percentiles;
}
