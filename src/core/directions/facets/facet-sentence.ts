/** A sentence of a text as its facets are heard in it: markup left out, white space folded. */
export interface FacetSentence {
  readonly text: string;
  readonly kind: 'paragraph' | 'item' | 'heading' | 'quote';
}
