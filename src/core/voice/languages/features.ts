import { countWords, lengthKey, pairKey, wordKey, type Family } from '../count/features.ts';
import { END, START, type VoiceSymbol } from '../model/symbols.ts';
import { lettersKey, lettersOf } from './word-lengths.ts';

const START_KEY = wordKey(START);
const END_KEY = wordKey(END);

/** What of a sentence needs no list of any language: its words and marks, what stands next to what, its length and theirs. */
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
