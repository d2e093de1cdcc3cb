import { countWords, lengthKey, pairKey, wordKey, type Family } from '../count/features.ts';
import { END, START, type VoiceSymbol } from '../model/symbols.ts';
import { lettersKey, lettersOf } from './word-lengths.ts';

const START_KEY = wordKey(START);
const END_KEY = wordKey(END);

/**
 * Calls `visit` with features that need no word list: words and marks, pairs of them, sentence length and
 * word lengths.
 */
export function eachFeatureIn(
  symbols: readonly VoiceSymbol[],
  visit: (key: number, family: Family, from: number, to: number) => void,
): void {
  let last = START_KEY;
  symbols.forEach((symbol, at) => {
    const key = wordKey(symbol.text);
    visit(key, 'word', at, at + 1);
    visit(pairKey(last, key), 'pair', at - 1, at + 1);
    last = key;
  });
  visit(pairKey(last, END_KEY), 'pair', symbols.length - 1, symbols.length + 1);
  visit(lengthKey(countWords(symbols)), 'length', 0, symbols.length);
  const letters = lettersOf(symbols);
  if (letters !== undefined) visit(lettersKey(letters), 'length', 0, symbols.length);
}
