import type { Span } from '../text/index.ts';

export type FactKind =
  'number' | 'money' | 'percentage' | 'quantity' | 'duration' | 'time' | 'date' | 'weekday' | 'name';

/** A statement of fact in a text. Offsets are UTF-16 units in the text that was read. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** As written. */
  readonly text: string;
  /**
   * The meaning, equal for every way of writing it: `40%` for `forty per cent`, `12 days` for `a 12-day`, `5
   * may` for `May 5th`. Includes its bound, such as `least 12 days`.
   */
  readonly value: string;
  /** Its number, if any. */
  readonly amount?: number;
  /** The unit of the number: a unit, a currency's sign, `%`. */
  readonly unit?: string;
}

/**
 * True for a word, in lower case, that is not a name: general English or the brand writes it in lower case.
 */
export type IsCommonWord = (norm: string) => boolean;
