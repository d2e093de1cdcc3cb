import { countWords, wordKey } from './features.ts';
import type { VoiceSymbol } from '../model/symbols.ts';

// Pace is the square root of full stops per word, which makes its spread similar at every rate (Bartlett,
// 1936). Unlike a mean of sentence lengths, it is not distorted by list items and headlines. It is counted in
// bands, one for each stretch of text.
/** Words in a stretch of text whose pace is counted. */
export const STRETCH_WORDS = 80;
const BANDS_PER_UNIT = 60;
const BANDS = 40;
/** The keys of the bands, from no full stop to the most. */
export const BAND_KEYS = Array.from({ length: BANDS + 1 }, (_, band) => wordKey(`<pace ${band}>`));

/** The pace in bands, including fractions of a band. */
export const paceOf = (stops: number, words: number): number =>
  Math.min(BANDS, BANDS_PER_UNIT * Math.sqrt(stops / words));

/** The full stops in a sentence. */
export const stopsIn = (symbols: readonly VoiceSymbol[]): number =>
  symbols.filter(({ text }) => text === '.').length;

/** The key of each stretch of whole sentences of at least 80 words; a shorter rest is not counted. */
export function paceKeys(sentences: readonly (readonly VoiceSymbol[])[]): number[] {
  const keys: number[] = [];
  let words = 0;
  let stops = 0;
  for (const symbols of sentences) {
    words += countWords(symbols);
    stops += stopsIn(symbols);
    if (words < STRETCH_WORDS) continue;
    keys.push(BAND_KEYS[Math.round(paceOf(stops, words))] ?? 0);
    words = 0;
    stops = 0;
  }
  return keys;
}
