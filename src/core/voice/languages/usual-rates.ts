import { COMMON_WORDS } from '../../english/common-words.ts';
import { type Language } from '../../text/index.ts';
import type { RateSpread } from '../background/statistics.ts';
import { EMOJI, NAME, NUMBER, OBJECT_CLASS } from '../model/symbols.ts';
import { ADDRESS_WORDS } from './address-words.ts';

/** How widely writers spread about the rate of a common word, in shares of it; by whom they address they spread most. */
const SPREAD = 0.6;
const ADDRESS_SPREAD = 1.5;

/** Marks and classes that every language has: about how often they come per word, and how widely writers spread. Estimates of ours. */
const MARKS: ReadonlyMap<string, RateSpread> = new Map(
  Object.entries({
    '.': [0.05, 0.03],
    ',': [0.055, 0.03],
    '。': [0.05, 0.025],
    '、': [0.06, 0.03],
    '!': [0.008, 0.02],
    '！': [0.008, 0.025],
    '¡': [0.006, 0.015],
    '?': [0.006, 0.01],
    '？': [0.006, 0.012],
    '¿': [0.006, 0.01],
    ':': [0.007, 0.006],
    ';': [0.0015, 0.003],
    '—': [0.004, 0.008],
    '(': [0.004, 0.006],
    ')': [0.004, 0.006],
    '（': [0.004, 0.006],
    '）': [0.004, 0.006],
    '"': [0.01, 0.012],
    '«': [0.005, 0.008],
    '»': [0.005, 0.008],
    '「': [0.006, 0.008],
    '」': [0.006, 0.008],
    '...': [0.002, 0.005],
    '〜': [0.001, 0.006],
    '・': [0.003, 0.005],
    '!!': [0.0005, 0.003],
    '%': [0.002, 0.004],
    '/': [0.001, 0.003],
    [EMOJI]: [0.003, 0.01],
    [NUMBER]: [0.025, 0.025],
    [NAME]: [0.04, 0.03],
    [OBJECT_CLASS]: [0.003, 0.01],
  }).map(([mark, [mean = 0, deviation = 0]]) => [mark, { mean, deviation }]),
);

/** What is known of a symbol's rate in anybody's text of a language; undefined for words that no list has. */
export function usualRate(language: Language, symbol: string): RateSpread | undefined {
  const mark = MARKS.get(symbol);
  if (mark) return mark;
  const mean = COMMON_WORDS.get(language)?.get(symbol.toLowerCase());
  const isAddress = ADDRESS_WORDS.get(language)?.has(symbol) === true;
  if (mean === undefined) return isAddress ? { mean: 0.0006, deviation: 0.0012 } : undefined;
  return { mean, deviation: mean * (isAddress ? ADDRESS_SPREAD : SPREAD) };
}
