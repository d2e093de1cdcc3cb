import type { Calibration } from '../model/calibration.ts';
import { everyFacet, FACETS, type Facet, type FacetScores } from '../model/facets.ts';
import { placeAmong, type NoPercentile, type Percentile } from './percentile.ts';

/** The percentile of each facet of a text among the brand's own texts of similar length. */
export type FacetStandings = Readonly<Record<Facet, Percentile | NoPercentile>>;

/** In shorter texts, in words, a facet separates a brand's texts from others' hardly better than chance; measured on twelve brands. */
const LEAST_WORDS: Readonly<Record<Facet, number>> = {
  rhythm: 160,
  diction: 80,
  address: 80,
  punctuation: 80,
  structure: 80,
  vocabulary: 40,
};

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
