import { FUNCTION_WORDS } from '../../english/function-words.ts';
import { normalize, type Span } from '../../text/index.ts';
import { stemOf } from './stems.ts';
import type { Fact } from '../fact.ts';

/** An amount in a statement, in units in which it can be compared, with what it counts. Offsets are UTF-16 units in the statement. */
export interface Figure extends Span {
  /** As written. */
  readonly text: string;
  /** What it is measured in: `duration` in seconds, a currency's sign, `%`, a unit, `year`, or `count`. */
  readonly dimension: string;
  readonly amount: number;
  /** The stem of the word behind it: `wash` in `40 washes`; empty where there is none. */
  readonly counted: string;
  /** The word behind it, or the two where the first only joins: `APR`, `a month`; in lower case. */
  readonly after: string;
}

/** Seconds; months and years as in the Gregorian calendar, on average. */
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_629_746,
  quarter: 7_889_238,
  year: 31_556_952,
  decade: 315_569_520,
};

/** The amounts of a text whose facts are known; parts of one amount, such as `2 minutes 35 seconds`, are one. */
export function figuresIn(text: string, facts: readonly Fact[]): Figure[] {
  const figures: Figure[] = [];
  for (const fact of facts) {
    const figure = figureOf(text, fact);
    const last = figures.at(-1);
    if (last && figure && isOneDuration(text, last, figure))
      figures[figures.length - 1] = joined(text, last, figure);
    else if (figure) figures.push(withSingle(text, figure));
    else if (last && isAndAHalf(text, last, fact)) figures[figures.length - 1] = andAHalf(text, last, fact);
  }
  return [...figures, ...banknotesIn(text), ...sharesIn(text)].sort((a, b) => a.start - b.start);
}

function figureOf(text: string, { start, end, text: written, kind, amount, unit }: Fact): Figure | undefined {
  if (amount === undefined || kind === 'date' || kind === 'weekday' || kind === 'time') return undefined;
  const base = { start, end, text: written, ...behind(text, end) };
  const seconds = unit === undefined ? undefined : SECONDS[unit];
  if (kind === 'duration' && seconds !== undefined)
    return { ...base, dimension: 'duration', amount: amount * seconds };
  if (/^\d+p$/u.test(written)) return { ...base, dimension: '£', amount: amount / 100 };
  if (unit !== undefined) return { ...base, dimension: unit, amount };
  if (written.includes('°')) return { ...base, dimension: 'degree', amount };
  return { ...base, dimension: isYear(written) ? 'year' : 'count', amount };
}

const isYear = (written: string): boolean => /^(?:19|20)\d\d$/u.test(written);

function behind(text: string, end: number): Pick<Figure, 'counted' | 'after'> {
  const [, first = '', second = ''] = /^[\s-]*(\p{L}+)?(?:\s+(\p{L}+))?/u.exec(text.slice(end)) ?? [];
  const isJoining = FUNCTION_WORDS.has(first.toLowerCase());
  const after = (isJoining ? [first, second].join(' ') : first).trim().toLowerCase();
  return { counted: first === '' ? '' : stemOf(normalize(first)), after };
}

const isOneDuration = (text: string, a: Figure, b: Figure): boolean =>
  a.dimension === 'duration' &&
  b.dimension === 'duration' &&
  b.amount < a.amount &&
  /^(?:,? and | |, |-)$/u.test(text.slice(a.end, b.start));

const joined = (text: string, a: Figure, b: Figure): Figure => ({
  ...b,
  start: a.start,
  text: text.slice(a.start, b.end),
  amount: a.amount + b.amount,
});

/** `a minute and fifty seconds`: the minute has no number of its own. */
function withSingle(text: string, figure: Figure): Figure {
  const single = /\b(?:an?|one) (minute|hour|day|week|month|year) and $/u.exec(text.slice(0, figure.start));
  const seconds = single?.[1] === undefined ? undefined : SECONDS[single[1]];
  if (figure.dimension !== 'duration' || !single || seconds === undefined) return figure;
  return {
    ...figure,
    start: single.index,
    text: text.slice(single.index, figure.end),
    amount: figure.amount + seconds,
  };
}

/** `three and a half degrees`: the unit is behind the half. */
const isAndAHalf = (text: string, a: Figure, { start, text: written }: Fact): boolean =>
  /^half\b/u.test(written) && /^ and an? $/u.test(text.slice(a.end, start));

function andAHalf(text: string, a: Figure, { end, unit }: Fact): Figure {
  const seconds = unit === undefined ? undefined : SECONDS[unit];
  const [dimension, factor] =
    seconds === undefined ? [unit ?? a.dimension, 1] : (['duration', seconds] as const);
  return {
    ...a,
    ...behind(text, end),
    end,
    text: text.slice(a.start, end),
    dimension,
    amount: (a.amount + 0.5) * factor,
  };
}

const BANKNOTES: Readonly<Record<string, number>> = { fiver: 5, tenner: 10 };

const banknotesIn = (text: string): Figure[] =>
  [...text.matchAll(/\ba (fiver|tenner)\b/gu)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return {
      start,
      end,
      text: match[0],
      dimension: '£',
      amount: BANKNOTES[match[1] ?? ''] ?? 0,
      ...behind(text, end),
    };
  });

/** `half the sugar` is 50 % less of it; where a sentence says how much less or more, the sign is in the words behind. */
const SHARES: Readonly<Record<string, number>> = {
  half: 50,
  'a third': 33,
  'a quarter': 25,
  twice: 100,
  double: 100,
};

const sharesIn = (text: string): Figure[] =>
  [...text.matchAll(/\b(half|twice|double|a third|a quarter) the (\p{Ll}+)/giu)].map((match) => {
    const [start, noun] = [match.index, match[2] ?? ''];
    const share = (match[1] ?? '').toLowerCase();
    return {
      start,
      end: start + match[0].length,
      text: match[0],
      dimension: '%',
      amount: SHARES[share] ?? 0,
      counted: stemOf(noun),
      after: noun.toLowerCase(),
    };
  });

/** True where two amounts are the same; periods are rounded as people round them. */
export function isSameFigure(a: Figure, b: Figure): boolean {
  if (a.dimension === 'duration' && b.dimension === 'duration')
    return Math.abs(a.amount - b.amount) <= 0.02 * Math.max(a.amount, b.amount);
  const isBare = a.dimension === 'count' || b.dimension === 'count';
  return a.amount === b.amount && (a.dimension === b.dimension || isBare);
}

/** A figure that is hardly met by chance: with decimals, or of three places and more that are no year. */
export const isTelling = ({ amount, dimension }: Figure): boolean =>
  dimension !== 'year' && dimension !== 'duration' && (!Number.isInteger(amount) || amount >= 100);
