/** A sentence as the facets of a text are read from it. */
export interface FacetSentence {
  readonly text: string;
  readonly kind: 'paragraph' | 'item' | 'heading' | 'quote';
}
