/** A sentence of a post as the recogniser reads it. */
export interface TextSentence {
  readonly text: string;
  readonly kind: 'paragraph' | 'item' | 'heading' | 'quote';
}
