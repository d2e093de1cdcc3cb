/** A universal part-of-speech tag of one token, such as `NOUN` or `VERB` (universaldependencies.org/u/pos). */
export interface TaggedToken {
  readonly text: string;
  readonly tag: string;
}

/** Splits a sentence into tokens and tags each with its part of speech. */
export type Tagger = (sentence: string) => readonly TaggedToken[];
