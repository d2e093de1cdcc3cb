import { isAmbiguousDate, MONTH_NAMES, monthOf, weekdayOf, WEEKDAY_NAMES } from '../english/dates.ts';
import { numberWord } from '../english/numbers.ts';
import { normalize, type Span } from '../text/index.ts';
import { dayNumber, weekdayNumber } from './ledger/calendar.ts';

/** A day of the calendar in a text, as far as it is stated. Offsets are UTF-16 units in the text. */
export interface StatedDay extends Span {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31; undefined for a whole month. */
  readonly day?: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
  /** True for the last day of its month or year, such as `the end of April`. */
  readonly isEnd?: boolean;
  /** True where day and month may be meant the other way round, as in `4/5`. */
  readonly isEitherWay?: boolean;
}

type DayParts = Omit<StatedDay, 'start' | 'end'>;
type Reader = (match: RegExpMatchArray) => DayParts | undefined;

const WORD = String.raw`[\p{L}]+(?:-[\p{L}]+)?`;
const YEAR = String.raw`(?:,?\s+(\d{4})(?![\p{L}\d]))?`;

/** Ways to write a day, the more exact ones first; where two match the same place, the first counts. */
const FORMS: readonly (readonly [form: RegExp, read: Reader])[] = [
  [
    /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu,
    ([, year, month, day]) => dayOfYear(Number(day), Number(month), Number(year)),
  ],
  [
    /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/gu,
    ([, first, , second, year = '']) =>
      eitherWay(Number(first), Number(second), Number(year.length === 2 ? `20${year}` : year)),
  ],
  [
    /(?<![\d./])(\d{1,2})\/(\d{1,2})(?![\d/])/gu,
    ([, first, second]) => eitherWay(Number(first), Number(second)),
  ],
  [
    new RegExp(String.raw`(?<![\d.,])(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(${WORD})\.?${YEAR}`, 'giu'),
    ([, day, month, year]) => ofMonth(Number(day), month, year),
  ],
  [
    new RegExp(String.raw`(?<![\p{L}-])(${WORD})(?:\s+of)?\s+(${WORD})${YEAR}`, 'giu'),
    ([, day = '', month, year]) => ofMonth(ordinal(day), month, year),
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(${WORD})\.?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|[.,]\d|\s?%)${YEAR}`,
      'giu',
    ),
    ([, month, day, year]) => ofCapitalMonth(Number(day), month, year),
  ],
  [
    new RegExp(String.raw`(?<!\p{L})(${WORD})\s+(?:the\s+)?(${WORD})(?![\p{L}-])${YEAR}`, 'giu'),
    ([, month, day = '', year]) => ofCapitalMonth(ordinal(day), month, year),
  ],
  [
    new RegExp(String.raw`\b(?:end|last\s+day)\s+of\s+(${WORD})\b${YEAR}`, 'giu'),
    ([, month = '', year]) => {
      const number = monthNumber(month, true);
      return number === undefined ? undefined : { month: number, isEnd: true, ...yearOf(year) };
    },
  ],
  [
    /\b(?:end|last\s+day)\s+of\s+(\d{4})\b/giu,
    ([, year]) => ({ month: 12, day: 31, isEnd: true, ...yearOf(year) }),
  ],
  [
    /\b(?:end|last\s+day)\s+of\s+the\s+year\b|\byear[’']s\s+end\b|\bnew\s+year[’']s\s+eve\b/giu,
    () => ({ month: 12, day: 31, isEnd: true }),
  ],
  [/\b(?:end|last\s+day)\s+of\s+the\s+month\b|\bmonth[’']s\s+end\b/giu, () => ({ isEnd: true })],
  [
    /\bthe\s+(\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d])/giu,
    ([, day]) => (validDay(Number(day)) ? { day: Number(day) } : undefined),
  ],
  [
    new RegExp(String.raw`(?<!\p{L})(${WORD})(?![\p{L}-])${YEAR}`, 'gu'),
    ([word = '', name = '', year]) => {
      const month = monthNumber(name, /^\p{Lu}/u.test(word));
      return month === undefined ? undefined : { month, ...yearOf(year) };
    },
  ],
  [
    new RegExp(String.raw`(?<!\p{L})(${WORD})(?!\p{L})`, 'gu'),
    ([word = '']) => {
      const weekday = weekdayIn(word);
      return weekday === undefined ? undefined : { weekday };
    },
  ],
];

/** The days that a text names, in order: dates in any usual form, months, weekdays, the end of a month or year. A weekday before a date is part of it. */
export function daysIn(text: string): StatedDay[] {
  const found: StatedDay[] = [];
  for (const [form, read] of FORMS)
    // Words overlap: “of the thirtieth of April” is tried from every word.
    for (let match = exec(form, text, 0); match; match = exec(form, text, match.index + 1)) {
      const stated = read(match);
      const span = stated && trimmed(match);
      if (stated && span && !found.some(({ start, end }) => start < span.end && span.start < end))
        found.push({ ...stated, ...span });
    }
  return withWeekdays(
    found.sort((a, b) => a.start - b.start),
    text,
  );
}

function exec(form: RegExp, text: string, from: number): RegExpExecArray | undefined {
  form.lastIndex = from;
  return form.exec(text) ?? undefined;
}

/** A sentence's full stop is no part of its last word. */
const trimmed = ({ 0: whole, index }: RegExpExecArray): Span => ({
  start: index,
  end: index + whole.replace(/[\s.]+$/, '').length,
});

/** Joins `Friday` with `30 April`. */
function withWeekdays(days: readonly StatedDay[], text: string): StatedDay[] {
  return days.flatMap((stated, at): StatedDay[] => {
    const [before, after] = [days[at - 1], days[at + 1]];
    const isBare = stated.weekday !== undefined && stated.month === undefined;
    if (isBare && after?.day !== undefined && isJoint(text.slice(stated.end, after.start))) return [];
    if (
      before?.weekday !== undefined &&
      before.month === undefined &&
      stated.day !== undefined &&
      isJoint(text.slice(before.end, stated.start))
    )
      return [{ ...stated, start: before.start, weekday: before.weekday }];
    return [stated];
  });
}

const isJoint = (between: string): boolean => /^,?\s+(?:the\s+)?$/.test(between);

const weekdayIn = (word: string): number | undefined => {
  const norm = normalize(word);
  const name = isAmbiguousDate(norm) ? undefined : weekdayOf(norm);
  // A plural is said of every week.
  const at = name === undefined || norm.endsWith('days') ? -1 : WEEKDAY_NAMES.indexOf(name);
  return at < 0 ? undefined : (at + 1) % WEEKDAY_NAMES.length;
};

/** @param isSure whether a word that is also another one, such as `may`, is a month here */
function monthNumber(word: string, isSure: boolean): number | undefined {
  const norm = normalize(word);
  if (!isSure && isAmbiguousDate(norm)) return undefined;
  const name = monthOf(norm);
  // “May” and “March” without a day are rather other words.
  if (name === undefined || (norm === 'mar' && !isSure)) return undefined;
  return MONTH_NAMES.indexOf(name) + 1;
}

const ordinal = (word: string): number => {
  if (normalize(word) === 'thirtieth') return 30;
  const number = numberWord(normalize(word));
  return number?.kind === 'ordinal' ? number.value : NaN;
};

const validDay = (day: number): boolean => day >= 1 && day <= 31;

const yearOf = (year: string | undefined): { year?: number } =>
  year === undefined ? {} : { year: Number(year) };

function ofMonth(day: number, month = '', year: string | undefined): DayParts | undefined {
  const number = validDay(day) ? monthNumber(month, true) : undefined;
  return number === undefined ? undefined : { day, month: number, ...yearOf(year) };
}

/** Behind “May” a number may count something else: “you may 3 times”. */
const ofCapitalMonth = (day: number, month = '', year: string | undefined): DayParts | undefined =>
  /^\p{Lu}/u.test(month) || !isAmbiguousDate(normalize(month)) ? ofMonth(day, month, year) : undefined;

const dayOfYear = (day: number, month: number, year?: number): DayParts | undefined =>
  validDay(day) && month >= 1 && month <= 12
    ? { day, month, ...(year === undefined ? {} : { year }) }
    : undefined;

/** `30/4` and `4/30`; where both readings are days, the first is the day. */
function eitherWay(first: number, second: number, year?: number): DayParts | undefined {
  const [british, american] = [dayOfYear(first, second, year), dayOfYear(second, first, year)];
  return british && american && first !== second ? { ...british, isEitherWay: true } : (british ?? american);
}

/** The last day of a month, 28 to 31. */
export const lastDayOf = (year: number, month: number): number => {
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return (
    dayNumber(`${String(next[0])}-${String(next[1]).padStart(2, '0')}-01`) -
    dayNumber(`${String(year)}-${String(month).padStart(2, '0')}-01`)
  );
};

/**
 * True where a stated day can be this one; what is not stated agrees with every day.
 * @param day YYYY-MM-DD
 */
export function canBe(stated: StatedDay, day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (stated.year !== undefined && stated.year !== year) return false;
  if (stated.weekday !== undefined && stated.weekday !== weekdayNumber(day)) return false;
  const wanted = stated.day ?? (stated.isEnd === true ? lastDayOf(year, month) : undefined);
  const isAsWritten = agrees(stated.month, month) && agrees(wanted, date);
  return isAsWritten || (stated.isEitherWay === true && stated.month === date && stated.day === month);
}

const agrees = (stated: number | undefined, actual: number): boolean =>
  stated === undefined || stated === actual;
