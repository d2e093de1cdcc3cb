import type { Span } from '../text/index.ts';

export type FactKind =
  'number' | 'money' | 'percentage' | 'quantity' | 'duration' | 'time' | 'date' | 'weekday' | 'name';

/** A statement of fact in a text. Offsets are UTF-16 units in the text that was read. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** As written. */
  readonly text: string;
  /**
   * What it says, the same for every way of writing it: `40%` for `forty per cent`, `12 days` for `a 12-day`, `5 may` for `May 5th`.
   * With its bound, such as `least 12 days`.
   */
  readonly value: string;
  /** The number in it, where it has one. */
  readonly amount?: number;
  /** What the number counts: a unit, a currency's sign, `%`. */
  readonly unit?: string;
}

/** True for a word, in lower case, that is no name: general English or the brand writes it small. */
export type KnowsWord = (norm: string) => boolean;
