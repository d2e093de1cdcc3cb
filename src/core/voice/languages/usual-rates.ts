import data from '../../../../data/languages/mark-rates.json' with { type: 'json' };
import { COMMON_WORDS } from '../../english/common-words.ts';
import { type Language } from '../../text/index.ts';
import type { RateSpread } from '../background/statistics.ts';
import { ADDRESS_WORDS } from './address-words.ts';

/** How widely writers spread about the rate of a common word, in shares of it; by whom they address they spread most. */
const SPREAD = 0.6;
const ADDRESS_SPREAD = 1.5;

/** Marks and classes that every language has. */
const MARKS: ReadonlyMap<string, RateSpread> = new Map(
  Object.entries(data.rates).map(([mark, [mean = 0, deviation = 0]]) => [mark, { mean, deviation }]),
);

/** A symbol's usual rate in texts of a language; undefined for words that no list has. */
export function usualRate(language: Language, symbol: string): RateSpread | undefined {
  const mark = MARKS.get(symbol);
  if (mark) return mark;
  const mean = COMMON_WORDS.get(language)?.get(symbol.toLowerCase());
  const isAddress = ADDRESS_WORDS.get(language)?.has(symbol) === true;
  if (mean === undefined) return isAddress ? { mean: 0.0006, deviation: 0.0012 } : undefined;
  return { mean, deviation: mean * (isAddress ? ADDRESS_SPREAD : SPREAD) };
}
