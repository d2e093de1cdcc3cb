import { hashString } from '../../base/bytes/index.ts';
import { memoizedByWord } from '../../base/memoized-by-word.ts';
import { FUNCTION_WORDS } from '../../english/function-words.ts';
import { findEntries, type Match } from '../lexicon/lexicon.ts';
import type { Register } from '../model/register.ts';
import { END, START, type VoiceSymbol } from '../model/symbols.ts';

/**
 * A feature is something that can be counted in a text, identified by a 30-bit key. Its families:
 * word: a symbol; phrase: several words of the lexicon; register: any entry of a register; lower: a sentence
 * that opens in lower case; length: a sentence of a given number of words; pair: two symbols in a row; stem:
 * the head of a longer word, so that `validates` is evidence for `validation`; skeleton: three symbols in a
 * row, with only the endings of content words
 */
export type Family = 'word' | 'phrase' | 'register' | 'lower' | 'length' | 'pair' | 'stem' | 'skeleton';

/** Patterns are numerous and never shown; only for other features the number of posts is counted too. */
export const isPattern = (family: Family): boolean =>
  family === 'pair' || family === 'stem' || family === 'skeleton';

/** Longer sentences are counted with this length. */
export const MAX_LENGTH = 80;

// 30-bit keys are small integers in every engine, which keeps maps of them compact.
const KEY_MASK = 0x3fffffff;

/** The key of a word or a phrase of the lexicon. */
export const wordKey = (text: string): number => hashString(text) & KEY_MASK;
/** The same, for a word whose key is asked for again and again. */
export const keptWordKey = (text: string): number => keysOf(text).key;
export const registerKey = (register: Register): number => wordKey(`<register ${register}>`);
export const LOWER_KEY = wordKey('<lower>');

/** Mixes two keys (the finaliser of MurmurHash3); the order matters. */
export function pairKey(first: number, second: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ second;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & KEY_MASK;
}

const START_KEY = wordKey(START);
const END_KEY = wordKey(END);
const LENGTH_KEYS = Array.from({ length: MAX_LENGTH + 1 }, (_, words) => wordKey(`<length ${words}>`));
export const lengthKey = (words: number): number => LENGTH_KEYS[Math.min(words, MAX_LENGTH)] ?? 0;

/**
 * Calls `visit` with every feature of a sentence and the symbols `[from, to)` that it consists of; -1 and the
 * number of symbols are the sentence's edges.
 */
export function eachFeature(
  symbols: readonly VoiceSymbol[],
  visit: (key: number, family: Family, from: number, to: number) => void,
  entries: readonly Match[] = findEntries(symbols),
): void {
  let last = START_KEY;
  let bone = START_KEY;
  let boneBefore = START_KEY;
  symbols.forEach((symbol, at) => {
    const keys = keysOf(symbol.text);
    const { key } = keys;
    const isContent = symbol.isWord && keys.isContent;
    const ending = isContent ? keys.ending : key;
    visit(key, 'word', at, at + 1);
    visit(pairKey(last, key), 'pair', at - 1, at + 1);
    if (isContent && keys.stem !== undefined) visit(keys.stem, 'stem', at, at + 1);
    if (at > 0) visit(pairKey(pairKey(boneBefore, bone), ending ^ 1), 'skeleton', at - 2, at + 1);
    last = key;
    boneBefore = bone;
    bone = ending;
  });
  visit(pairKey(last, END_KEY), 'pair', symbols.length - 1, symbols.length + 1);
  for (const { entry, from, to } of entries) {
    if (entry.words.length > 1) visit(wordKey(entry.text), 'phrase', from, to);
    if (entry.register) visit(registerKey(entry.register), 'register', from, to);
  }
  if (symbols[0]?.isLower === true) visit(LOWER_KEY, 'lower', 0, 1);
  visit(lengthKey(countWords(symbols)), 'length', 0, symbols.length);
}

interface WordKeys {
  readonly key: number;
  /** False for function words. */
  readonly isContent: boolean;
  readonly ending: number;
  /** Undefined for a short word. */
  readonly stem: number | undefined;
}

/** Words of a language that a text uses again and again. */
const MOST_KEYS = 16_384;
const keysOf = memoizedByWord(MOST_KEYS, (text): WordKeys => {
  return {
    key: wordKey(text),
    isContent: !FUNCTION_WORDS.has(text),
    ending: wordKey(endingOf(text)),
    stem: text.length > STEM ? wordKey(`<stem ${text.slice(0, STEM)}>`) : undefined,
  };
});

const STEM = 5;
const endingOf = (word: string): string => (word.length > STEM ? `<ending ${word.slice(-3)}>` : '<short>');

/** Counts words, names, numbers and code, the unit of sentence lengths. */
export function countWords(symbols: readonly VoiceSymbol[]): number {
  let words = 0;
  for (const { facet } of symbols) if (facet !== 'punctuation') words++;
  return words;
}
