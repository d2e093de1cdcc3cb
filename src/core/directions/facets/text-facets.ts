import type { Facet, FacetIds } from '../craft/craft.ts';

/** A facet as it was recognised in a text. */
export interface Recognised<Id extends string> {
  readonly id: Id;
  /** The classifier's own estimate of being right, 0 to 1. */
  readonly confidence: number;
  /** The sentence that shows it best: its index among the text's sentences, headings included. */
  readonly sentence: number;
}

/** The facets of a text as far as it shows any; what it does plainly is absent. Figures and domains may be several, only the clearest is told. */
export type TextFacets = { readonly [F in Facet]?: Recognised<FacetIds[F]> };
