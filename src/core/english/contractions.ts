import data from '../../../data/english/contractions.json' with { type: 'json' };

/** A contraction and its full forms, the usual one first: `can't` for `cannot` and `can not`. */
export interface Contraction {
  readonly short: string;
  readonly full: readonly string[];
}

/** In lower case, with straight apostrophes. */
export const CONTRACTIONS: readonly Contraction[] = data.contractions;
