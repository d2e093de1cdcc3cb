import { NUMBER_BOUNDS, numberWord, readNumberPhrase, type NumberWord } from '../english/numbers.ts';
import { monthOf } from '../english/dates.ts';
import { unitOf } from '../english/units.ts';
import { normalize } from '../text/index.ts';
import type { Fact, FactKind } from './fact.ts';

const DIGITS =
  /(?<![\p{L}\p{N}_])(?<sign>(?:[£$€¥#]|(?<![\p{N}\s])[+−–-]|(?<=\s|^)[+−-])\s?)*(?<figure>\d+(?:[.,:/–-]?\d+)*)(?:\s?(?<after>[%‰°£$€¥])|(?<ordinal>st|nd|rd|th)\b|(?<glued>[a-z]{1,3})\b)?/giu;
const WORD = /\p{L}[\p{L}-]*\p{L}/gu;

/** Numbers in digits and in words, with their units and bounds, in no particular order. */
export function numbersIn(text: string): Fact[] {
  // Most sentences have no digit, which is told faster.
  const inDigits = /\d/.test(text) ? [...text.matchAll(DIGITS)].map((match) => digitsFact(text, match)) : [];
  const taken = new Set(
    inDigits.flatMap(({ start, end }) => (end > start ? wordStarts(text, start, end) : [])),
  );
  return [...inDigits, ...wordsFacts(text, taken)];
}

const wordStarts = (text: string, start: number, end: number): number[] =>
  [...text.slice(start, end).matchAll(WORD)].map(({ index }) => start + index);

/** A number without its context. */
interface Figure {
  readonly start: number;
  readonly end: number;
  /** The form used for comparison: `1240`, `2.` for `second`, `half`. */
  readonly figure: string;
  readonly amount: number | undefined;
  /** A sign before or after it: `£`, `%`, `-`. */
  readonly signs: string;
}

function digitsFact(text: string, match: RegExpMatchArray): Fact {
  const { figure = '', after = '', ordinal, glued = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const letters = glued.toLowerCase();
  const hasUnit = letters !== '' && unitOf(letters) !== undefined;
  const end = start + match[0].length - (hasUnit ? glued.length : 0);
  const before = match[0].slice(0, match[0].indexOf(figure)).replace(/\s/g, '').replace(/[−–]/g, '-');
  const compact = figure.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').replace(/–/g, '-');
  const written = compact + (ordinal ? '.' : hasUnit ? '' : letters);
  const scaled = scaleAfter(text, end, written);
  const amount = /^\d+(?:\.\d+)?$/.test(compact) ? Number(compact) : undefined;
  const read = scaled ? { ...scaled, figure: String(scaled.amount) } : { end, amount, figure: written };
  return finish(text, { ...read, start, signs: before + after });
}

/** `3 million` is 3000000. */
function scaleAfter(text: string, end: number, figure: string): { end: number; amount: number } | undefined {
  const [whole, word = ''] =
    /^[\s-](hundred|thousand|million|billion|trillion)\b/i.exec(text.slice(end, end + 12)) ?? [];
  const scale = readNumberPhrase([word.toLowerCase()])?.number;
  if (whole === undefined || scale?.kind !== 'cardinal' || !/^\d+(?:\.\d+)?$/.test(figure)) return undefined;
  return { end: end + whole.length, amount: Number((Number(figure) * scale.value).toPrecision(12)) };
}

function wordsFacts(text: string, taken: ReadonlySet<number>): Fact[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    norm: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const facts: Fact[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    // Only a number word begins a number: what follows is read for it alone.
    if (!first || numberWord(first.norm) === undefined || taken.has(first.start)) continue;
    const phrase = readNumberPhrase(runFrom(text, words, at));
    if (!phrase) continue;
    const last = words[at + phrase.words - 1] ?? first;
    facts.push(
      finish(text, {
        start: first.start,
        end: last.end,
        figure: figureOf(phrase.number),
        amount: 'value' in phrase.number ? phrase.number.value : undefined,
        signs: '',
      }),
    );
    at += phrase.words - 1;
  }
  return facts;
}

const LONGEST_PHRASE = 12;

/** The words from `first` on that are separated by white space or a hyphen only. */
function runFrom(
  text: string,
  words: readonly { norm: string; start: number; end: number }[],
  from: number,
): string[] {
  const run: string[] = [];
  for (let at = from; at < words.length && run.length < LONGEST_PHRASE; at++) {
    const [previous, word] = [words[at - 1], words[at]];
    if (!word || (at > from && previous && !/^[\s-]+$/.test(text.slice(previous.end, word.start)))) break;
    run.push(word.norm);
  }
  return run;
}

const figureOf = (number: NumberWord): string => {
  if (number.kind === 'amount') return number.name;
  return number.kind === 'ordinal' ? `${String(number.value)}.` : String(number.value);
};

const MONTH_BEFORE = /(\p{L}+)\.?\s+(?:the\s+)?$/u;

/** A number with what stands around it. */
interface Placed extends Figure {
  /** What comes before it, at most 24 UTF-16 units. */
  readonly before: string;
  /** The word behind it, normalised; empty where there is none. */
  readonly word: string;
  /** Where that word ends. */
  readonly reach: number;
  /** True where `of` comes between them. */
  readonly isOf: boolean;
  /** True where it is followed by `per cent`. */
  readonly isPerCent: boolean;
}

/** What a number is with its surroundings; `value` without what bounds it. */
interface ReadNumber {
  readonly kind: FactKind;
  readonly value: string;
  readonly end: number;
  readonly unit?: string;
}

/** Adds a number's context: its unit or month, and its bound. */
function finish(text: string, figure: Figure): Fact {
  const { start, end, amount } = figure;
  const before = text.slice(Math.max(0, start - 24), start);
  const [behind = '', word = ''] =
    /^(?:\s+of\s+|[\s-]?)(\p{L}[\p{L}.’']*)/u.exec(text.slice(end, end + 24)) ?? [];
  const placed: Placed = {
    ...figure,
    before,
    word: normalize(word).replace(/\.$/, ''),
    // The full stop of a sentence is no part of its last word; that of `a.m.` is.
    reach: end + (/\..*\.$/u.test(behind) ? behind : behind.replace(/\.$/u, '')).length,
    isOf: behind.includes(' of '),
    isPerCent: /^\s?per\s?cent/i.test(text.slice(end, end + 9)),
  };
  const read = readNumber(placed);
  return {
    kind: read.kind,
    start,
    end: read.end,
    text: text.slice(start, read.end),
    value: boundOf(before) + read.value,
    ...(amount === undefined ? {} : { amount }),
    ...(read.unit === undefined ? {} : { unit: read.unit }),
  };
}

const readNumber = (placed: Placed): ReadNumber =>
  dayOfMonth(placed) ??
  percentage(placed) ??
  moneyBySign(placed) ??
  withUnit(placed) ?? {
    kind: kindByShape(placed.figure),
    value: placed.signs + placed.figure,
    end: placed.end,
  };

function dayOfMonth({ figure, word, before, reach, end }: Placed): ReadNumber | undefined {
  if (!/^\d{1,2}\.?$/.test(figure)) return undefined;
  const day = figure.replace(/\.$/, '');
  const after = monthOf(word);
  if (after !== undefined) return { kind: 'date', value: `${day} ${after}`, end: reach };
  const month = monthOf(normalize(MONTH_BEFORE.exec(before)?.[1] ?? ''));
  return month === undefined ? undefined : { kind: 'date', value: `${day} ${month}`, end };
}

function percentage({ figure, signs, isPerCent, reach, end }: Placed): ReadNumber | undefined {
  const hasSign = signs.includes('%');
  if (!hasSign && !isPerCent) return undefined;
  const value = `${signs.replace('%', '')}${figure}%`;
  return { kind: 'percentage', value, end: hasSign ? end : reach, unit: '%' };
}

function moneyBySign({ figure, signs, end }: Placed): ReadNumber | undefined {
  const currency = /[£$€¥]/.exec(signs)?.[0];
  if (currency === undefined) return undefined;
  return { kind: 'money', value: signs.replace(currency, '') + currency + figure, end, unit: currency };
}

function withUnit({ figure, signs, word, isOf, reach }: Placed): ReadNumber | undefined {
  const unit = isOf ? undefined : unitOf(word);
  if (!unit) return undefined;
  const read = { end: reach, unit: unit.one };
  if (unit.dimension === 'money') return { kind: 'money', value: signs + unit.one + figure, ...read };
  const kind = KIND_OF_DIMENSION.get(unit.dimension) ?? 'quantity';
  return { kind, value: `${signs}${figure} ${figure === '1' ? unit.one : unit.many}`, ...read };
}

function kindByShape(figure: string): FactKind {
  if (/^\d{1,2}:\d{2}$/.test(figure)) return 'time';
  return /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(figure) ? 'date' : 'number';
}

const KIND_OF_DIMENSION: ReadonlyMap<string, FactKind> = new Map([
  ['time', 'duration'],
  ['clock', 'time'],
]);

function boundOf(before: string): string {
  const near = normalize(before).replace(/\s+/g, ' ');
  if (!near.endsWith(' ')) return '';
  for (const [bound, wordings] of NUMBER_BOUNDS)
    if (wordings.some((wording) => ` ${near}`.endsWith(` ${wording} `))) return `${bound} `;
  return '';
}
