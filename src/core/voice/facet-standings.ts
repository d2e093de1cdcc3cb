import type { Calibration } from './calibration.ts';
import { everyFacet, FACETS, type Facet, type FacetScores } from './facets.ts';
import type { Summands } from './heard-sentence.ts';
import { placeAmong, type NoPercentile, type Percentile } from './percentile.ts';
import type { Score } from './score.ts';
import { lengthsLogRatio } from './sentence-lengths.ts';
import type { Voice } from './voice.ts';

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

/** The lengths of sentences tell more of a rhythm than full stops alone; chosen on the same brands. */
const LENGTHS_WEIGHT = 2;

/** What facets are placed by: their parts of the score, and for rhythm the lengths of sentences besides. */
export function facetMeasures(voice: Voice, score: Score, sentences: readonly Summands[]): FacetScores {
  const lengths = lengthsLogRatio(
    voice,
    sentences.map(({ words }) => words),
  );
  return { ...score.facets, rhythm: score.facets.rhythm + LENGTHS_WEIGHT * lengths };
}

export function facetStandings(
  calibration: Calibration,
  measures: FacetScores,
  words: number,
): FacetStandings {
  const standings: Record<Facet, Percentile | NoPercentile> = everyFacet({ tooFewPosts: true });
  for (const facet of FACETS) {
    const bands = calibration.bands
      .filter((band) => band.words >= LEAST_WORDS[facet])
      .map((band) => ({ words: band.words, posts: band.posts, scores: band.facets[facet] }));
    standings[facet] = placeAmong(bands, measures[facet], words);
  }
  return standings;
}
