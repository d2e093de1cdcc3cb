import type { Language, Span } from '../../text/index.ts';
import type { Facet } from './facets.ts';
import type { Register } from './register.ts';

/** The corpus's figures for a reason's feature. */
export interface BrandFigures {
  /** Posts learned from. */
  readonly posts: number;
  /** Occurrences in the corpus, and posts with at least one. */
  readonly count: number;
  readonly postsWith: number;
  /** Expected occurrences in as many words of general English. */
  readonly usual: number;
  /** Quartiles of sentence lengths in words, or of word lengths in letters. */
  readonly quartiles?: readonly [lower: number, median: number, upper: number];
  /** The brand's occurrences of the wording in `instead`. */
  readonly insteadCount?: number;
}

/** Why a sentence drifts. */
export interface Reason {
  /**
   * `choice`: the brand uses another wording; `lower`: the sentence opens in lower case; `opening`: the
   * sentence opens with this word; `letters`: the length of its words.
   */
  readonly feature: 'word' | 'choice' | 'mark' | 'phrase' | 'lower' | 'opening' | 'length' | 'letters';
  readonly facet: Facet;
  /** Natural logarithm of how much likelier the feature is in general English than in the brand, above 0. */
  readonly weight: number;
  /** Within the sentence's text. */
  readonly span: Span;
  /** The wording, the sentence's length in words, or the mean number of letters of its words. */
  readonly here: string | number;
  readonly register?: Register;
  /** The language of the sentence; English when left out. */
  readonly language?: Language;
  readonly brand: BrandFigures;
  /** The brand's own wording. */
  readonly instead?: string;
}
