import data from '../../../data/english/spelling.json' with { type: 'json' };

/** A word's American and British spelling, in lower case. */
export interface SpellingPair {
  readonly american: string;
  readonly british: string;
}

export const SPELLING_PAIRS: readonly SpellingPair[] = data.pairs;
