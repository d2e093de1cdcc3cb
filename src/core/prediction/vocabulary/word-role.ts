/** The role of a token as a prediction: a word that can be suggested, a mark that ends a clause or sentence, or something else. */
export type Role = 'word' | 'closing' | 'other';

const CLOSING = /^(?:[.,:;!?)\]}”’"'…%/-]\u2060?|\.{2,}|[!?]{2,}|--+)$/;

/** The role of a token in lower case. */
export const roleOf = (norm: string): Role =>
  /^\p{L}/u.test(norm) ? 'word' : CLOSING.test(norm) ? 'closing' : 'other';
