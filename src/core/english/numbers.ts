import data from '../../../data/english/numbers.json' with { type: 'json' };

/** The meaning of an English number word. */
export type NumberWord =
  | { readonly kind: 'cardinal'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** A power of ten, or a dozen, which multiplies the number before it. */
  | { readonly kind: 'scale'; readonly value: number }
  /** An amount without a definite figure: `half`, `twice`, `dozens`. */
  | { readonly kind: 'amount'; readonly name: string };

const WORDS: ReadonlyMap<string, NumberWord> = new Map([
  ...Object.entries(data.amounts).flatMap(([name, forms]) =>
    forms.map((form): [string, NumberWord] => [form, { kind: 'amount', name }]),
  ),
  ...data.units.map((word, value): [string, NumberWord] => [word, { kind: 'cardinal', value }]),
  ...data.tens.map((word, at): [string, NumberWord] => [word, { kind: 'cardinal', value: 10 * (at + 2) }]),
  ...data.ordinals.map((word, at): [string, NumberWord] => [word, { kind: 'ordinal', value: at + 1 }]),
  ...Object.entries(data.scales).map(([word, value]): [string, NumberWord] => [
    word,
    { kind: 'scale', value },
  ]),
]);

const TENS: ReadonlySet<string> = new Set(data.tens);

const LOOSE: ReadonlySet<string> = new Set(data.looseAmounts);

/** True for an amount that is mostly an ordinary word: `once`, `both`. */
export const isLooseAmount = (name: string): boolean => LOOSE.has(name);

/** The meaning of a number word in lower case, including `twenty-five`; undefined for other words. */
export function numberWord(norm: string): NumberWord | undefined {
  const known = WORDS.get(norm);
  if (known) return known;
  const dash = norm.indexOf('-');
  if (dash < 0 || !TENS.has(norm.slice(0, dash))) return undefined;
  const [tens, ones] = [WORDS.get(norm.slice(0, dash)), WORDS.get(norm.slice(dash + 1))];
  if (tens?.kind !== 'cardinal' || !isDigit(ones)) return undefined;
  return { kind: ones.kind, value: tens.value + ones.value };
}

/** A whole number from 0 to 99 as a word; undefined for others. */
export function numberName(value: number): string | undefined {
  const [tens, ones] = [data.tens[Math.floor(value / 10) - 2], data.units[value % 10]];
  return data.units[value] ?? (tens === undefined || value % 10 === 0 ? tens : `${tens}-${ones ?? ''}`);
}

type Valued = NumberWord & { readonly kind: 'cardinal' | 'ordinal'; readonly value: number };

/** True for 1 to 9, which may follow tens. */
const isDigit = (word: NumberWord | undefined): word is Valued =>
  (word?.kind === 'cardinal' || word?.kind === 'ordinal') && word.value > 0 && word.value < 10;

/** A number written in several words. */
export interface NumberPhrase {
  readonly number: NumberWord;
  /** The number of words it consists of. */
  readonly words: number;
}

/**
 * Reads the number at the beginning of a list of words in lower case: `two hundred and fifty` is 250 and
 * takes four words. Undefined where none begins.
 */
export function readNumberPhrase(words: readonly string[]): NumberPhrase | undefined {
  const first = numberWord(words[0] ?? '');
  if (!first || first.kind === 'amount' || first.kind === 'ordinal')
    return first && { number: first, words: 1 };
  let state: Reading | undefined = { total: 0, group: 0, limit: Infinity, after: 'nothing' };
  let used = 0;
  for (;;) {
    const joins = words[used] === 'and' && state.after === 'scale' ? 1 : 0;
    const next = take(state, words[used + joins] ?? '', joins === 1);
    if (!next) break;
    state = next;
    used += 1 + joins;
  }
  return { number: { kind: 'cardinal', value: state.total + state.group }, words: used };
}

interface Reading {
  /** The sum of the thousands, millions and so on. */
  readonly total: number;
  /** The part below a thousand that follows them. */
  readonly group: number;
  /** The next power of a thousand must be smaller. */
  readonly limit: number;
  readonly after: 'nothing' | 'tens' | 'ones' | 'scale';
}

function take(state: Reading, word: string, joined: boolean): Reading | undefined {
  const next = numberWord(word);
  if (next?.kind === 'cardinal') return takeCardinal(state, word, next.value);
  if (next?.kind !== 'scale' || joined) return undefined;
  return next.value >= 1000 ? takeThousands(state, next.value) : takeHundred(state, next.value);
}

function takeCardinal(state: Reading, word: string, value: number): Reading | undefined {
  const { group, after } = state;
  const fits = after === 'nothing' || after === 'scale' || (after === 'tens' && value > 0 && value < 10);
  if (!fits || (after !== 'nothing' && value === 0)) return undefined;
  return { ...state, group: group + value, after: TENS.has(word) ? 'tens' : 'ones' };
}

/** A power of a thousand, which ends a group. */
function takeThousands({ total, group, limit }: Reading, value: number): Reading | undefined {
  if (value >= limit || (group === 0 && total > 0)) return undefined;
  return { total: total + Math.max(1, group) * value, group: 0, limit: value, after: 'scale' };
}

/** `hundred`, or a dozen, within a group. */
function takeHundred(state: Reading, value: number): Reading | undefined {
  const { group, after } = state;
  if (after === 'scale' || group >= 100) return undefined;
  return { ...state, group: Math.max(1, group) * value, after: value === 100 ? 'scale' : 'ones' };
}

/** Wordings that bound the number after them, by kind of bound: `least` for `at least`. */
export const NUMBER_BOUNDS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data.bounds));
