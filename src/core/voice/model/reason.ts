import type { Language, Span } from '../../text/index.ts';
import type { Facet } from './facets.ts';
import type { Register } from './register.ts';

/** The corpus's figures for a reason's feature. */
export interface BrandFigures {
  /** Posts learned from. */
  readonly posts: number;
  /** How often the brand has it, and in how many posts. */
  readonly count: number;
  readonly postsWith: number;
  /** How often it would occur in as many words by others. */
  readonly usual: number;
  /** For sentence lengths, in words; for the length of words, in letters. */
  readonly quartiles?: readonly [lower: number, median: number, upper: number];
  /** How often the brand has the wording in `instead`. */
  readonly insteadCount?: number;
}

/** Why a sentence drifts. */
export interface Reason {
  /**
   * `choice`: the brand has another wording for it; `lower`: the sentence opens in lower case; `opening`: with this word; `letters`: how
   * long its words are.
   */
  readonly feature: 'word' | 'choice' | 'mark' | 'phrase' | 'lower' | 'opening' | 'length' | 'letters';
  readonly facet: Facet;
  /** Natural logarithm of how much likelier it is elsewhere than here, above 0. */
  readonly weight: number;
  /** Within the sentence's text. */
  readonly span: Span;
  /** The wording, or the sentence's length in words, or the mean letters of its words. */
  readonly here: string | number;
  readonly register?: Register;
  /** The language of the sentence; English when left out. */
  readonly language?: Language;
  readonly brand: BrandFigures;
  /** The brand's own wording. */
  readonly instead?: string;
}
