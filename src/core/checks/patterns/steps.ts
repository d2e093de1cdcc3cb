import { isComparativeWord, isNumber, isSuperlativeWord, type PatternWord } from './words.ts';

/** How many words, from `at` on, a step of a pattern may take; an empty list where it does not fit. */
export type Take = (words: readonly PatternWord[], at: number) => readonly number[];

/** One step of a pattern. */
export interface Step {
  readonly take: Take;
  /** The words, in lower case, lists of words, or signs that it can begin with; undefined where it may begin with any, or take none. */
  readonly first?: readonly (string | WordSet)[];
  /** It takes no word, so that the next step tells what the pattern begins with. */
  readonly isEmpty?: true;
}

/** Words and phrases, by their first word. */
export class WordSet {
  readonly #singles = new Set<string>();
  readonly #longer = new Map<string, string[][]>();
  #firstWords: readonly string[] | undefined;

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const [first = '', ...rest] = phrase.split(' ');
      if (rest.length === 0) this.#singles.add(first);
      else this.#longer.set(first, [...(this.#longer.get(first) ?? []), rest]);
    }
  }

  get firstWords(): readonly string[] {
    return (this.#firstWords ??= [...new Set([...this.#singles, ...this.#longer.keys()])]);
  }

  take(words: readonly PatternWord[], at: number): readonly number[] {
    const word = words[at];
    if (!word) return NONE;
    const { norm, form } = word;
    const isSingle = this.#singles.has(norm) || (form.bare !== norm && this.#singles.has(form.bare));
    if (this.#longer.size === 0) return isSingle ? ONE : NONE;
    const rests = this.#longer.get(norm) ?? (form.bare === norm ? undefined : this.#longer.get(form.bare));
    if (!rests) return isSingle ? ONE : NONE;
    const lengths = rests
      .filter((rest) => rest.every((asked, place) => isWord(words[at + 1 + place], asked)))
      .map((rest) => rest.length + 1);
    return isSingle ? [1, ...lengths] : lengths;
  }
}

export const NONE: readonly number[] = [];
export const ONE: readonly number[] = [1];
const TWO: readonly number[] = [2];
const EMPTY: readonly number[] = [0];

/** `life's` for `life`, but not the other way round. */
const isWord = (word: PatternWord | undefined, asked: string): boolean =>
  word !== undefined && (word.norm === asked || word.form.bare === asked);

/** Up to `most` words within a clause, or within a sentence. */
export const gap = (most: number, isWide: boolean): Step => {
  const lengths = Array.from({ length: most + 1 }, (_, length) => length);
  const prefixes = lengths.map((length) => lengths.slice(0, length + 1));
  return {
    take: (words, at) => {
      let length = 0;
      while (length < most) {
        const ends = words[at + length]?.form.ends;
        if (at + length >= words.length || ends === 'sentence' || (ends && !isWide)) break;
        length++;
      }
      return prefixes[length] ?? EMPTY;
    },
  };
};

const percentage: Take = (words, at) => {
  const [number, sign, rest] = [words[at], words[at + 1], words[at + 2]];
  if (!number || !isNumber(number.norm)) return NONE;
  if (sign?.norm === '%' || sign?.norm === 'percent') return TWO;
  return sign?.norm === 'per' && rest?.norm === 'cent' ? [3] : NONE;
};

const UNIT_OF_MONEY = /^(?:pounds?|dollars?|euros?|pence|cents?|quid|bucks?|grand)$/;

const money: Take = (words, at) => {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second) return NONE;
  const isMoney = /^[£$€¥]$/u.test(first.norm)
    ? isNumber(second.norm)
    : isNumber(first.norm) && UNIT_OF_MONEY.test(second.norm);
  return isMoney ? TWO : NONE;
};

const comparative: Take = (words, at) => {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !isComparativeWord(word.norm)) return NONE;
  if (!/^(?:better|worse|more|less|fewer)$/.test(word.norm)) return ONE;
  return next && /^\p{L}/u.test(next.norm) ? [1, 2] : ONE;
};

/** `most` compares behind `the` or whose it is; elsewhere it means the greater part. */
const superlative: Take = (words, at) => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !isSuperlativeWord(word.norm)) return NONE;
  if (!/^(?:most|least)$/.test(word.norm)) return ONE;
  if (!/^(?:the|our|its|their|your|his|her|my)$|'s$/.test(before?.norm ?? '')) return NONE;
  return next && /^\p{L}{4,}/u.test(next.norm) ? TWO : NONE;
};

const taken =
  (fits: (word: PatternWord) => boolean): Take =>
  (words, at) => {
    const word = words[at];
    return word && fits(word) ? ONE : NONE;
  };

const OPENS = /^[.!?:;…()—–"“[\]*|•]$/u;

const isStart = (words: readonly PatternWord[], at: number): boolean =>
  at === 0 || OPENS.test(words[at - 1]?.norm ?? '');

const isEnd = (words: readonly PatternWord[], at: number): boolean => {
  const word = words[at];
  return !word || /^[.!?:;…()—–"”[\]*|•]$/u.test(word.norm);
};

/** Steps with a sign of their own. */
export const FIXED_STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['#', { take: taken(({ norm }) => isNumber(norm)), first: ['#'] }],
  [
    '##',
    {
      take: taken(({ norm }) => /^\d[\d,.]*\d$/.test(norm) && Number(norm.replace(/[,.]/g, '')) >= 1000),
      first: ['#'],
    },
  ],
  ['\\#', { take: taken(({ norm }) => norm === '#'), first: ['\\#'] }],
  ['\\*', { take: taken(({ norm }) => norm === '*'), first: ['*'] }],
  ['*', { take: taken(({ norm }) => /^\p{L}/u.test(norm)) }],
  ['£0', { take: (words, at) => (words[at + 1]?.norm === '0' ? money(words, at) : NONE), first: ['£'] }],
  ['#%', { take: percentage, first: ['#'] }],
  ['£', { take: money, first: ['£'] }],
  ['/est', { take: superlative, first: ['/est'] }],
  ['/er', { take: comparative, first: ['/er'] }],
  ['Name', { take: (words, at) => (at > 0 && words[at]?.isCapital ? ONE : NONE), first: ['Name'] }],
  ['<', { take: (words, at) => (isStart(words, at) ? EMPTY : NONE), isEmpty: true }],
  ['>', { take: (words, at) => (isEnd(words, at) ? EMPTY : NONE) }],
]);
