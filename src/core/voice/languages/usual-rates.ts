import data from '../../../../data/languages/mark-rates.json' with { type: 'json' };
import { COMMON_WORDS } from '../../english/common-words.ts';
import { type Language } from '../../text/index.ts';
import type { RateSpread } from '../background/statistics.ts';
import { ADDRESS_WORDS } from './address-words.ts';

/**
 * Relative standard deviation of the rate of common words between writers; it is largest for words of
 * address.
 */
const SPREAD = 0.6;
const ADDRESS_SPREAD = 1.5;

/** Marks and classes that exist in every language. */
const MARKS: ReadonlyMap<string, RateSpread> = new Map(
  Object.entries(data.rates).map(([mark, [mean = 0, deviation = 0]]) => [mark, { mean, deviation }]),
);

/** A symbol's usual rate in a language's texts; undefined for words outside the lists. */
export function usualRate(language: Language, symbol: string): RateSpread | undefined {
  const mark = MARKS.get(symbol);
  if (mark) return mark;
  const mean = COMMON_WORDS.get(language)?.get(symbol.toLowerCase());
  const isAddress = ADDRESS_WORDS.get(language)?.has(symbol) === true;
  if (mean === undefined) return isAddress ? { mean: 0.0006, deviation: 0.0012 } : undefined;
  return { mean, deviation: mean * (isAddress ? ADDRESS_SPREAD : SPREAD) };
}
