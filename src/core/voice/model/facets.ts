/** The aspects of a voice that a score is broken down by. */
export const FACETS = ['rhythm', 'diction', 'address', 'punctuation', 'structure', 'vocabulary'] as const;
export type Facet = (typeof FACETS)[number];
export type FacetScores = Readonly<Record<Facet, number>>;

/** A record with `value` under every facet. */
export const everyFacet = <Value>(value: Value): Record<Facet, Value> => ({
  rhythm: value,
  diction: value,
  address: value,
  punctuation: value,
  structure: value,
  vocabulary: value,
});
