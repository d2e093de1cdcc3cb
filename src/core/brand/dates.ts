import months from '../../../data/dates/months.json' with { type: 'json' };
import { foldWords } from './fold.ts';

/** Which of two numbers is the day in a date of numbers. */
export type DayOrder = 'day-first' | 'month-first';

/** A written date: a day, or two numbers of which either may be the day. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly date: string; readonly order?: DayOrder | undefined }
  | { readonly kind: 'either'; readonly year: number; readonly first: number; readonly second: number };

/** Longer texts are no dates. */
const LONGEST = 80;
const YEAR_FIRST = /(?<!\d)(\d{4}) ?([-/.年]) ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)|^(\d{4}) (\d{2}) (\d{2})$/;
const YEAR_LAST = /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
/**
 * Seconds since 1970 have ten digits from 2001 to 2286, optionally followed by milliseconds or microseconds.
 */
const EPOCH = /^(\d{10})(?:\d{3}|\d{6})?(?:\.\d+)?$/;
const DOT_NET = /^\/Date\((\d{10})\d{3}[^)]*\)\/$/;
const CLOCK = /\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?|(?<=\s|GMT|UTC|\d:\d\d)[+-]\d{4}\b/g;

/**
 * Reads the day of a date in front matter, file names and exports: a text, seconds or milliseconds since
 * 1970, or an object that represents a date. The day is taken as written, in whatever time zone.
 */
export function readWrittenDate(value: unknown): WrittenDate | undefined {
  if (typeof value === 'number') return readText(String(value));
  if (typeof value === 'string') return value.length > LONGEST ? undefined : readText(value.trim());
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const inner = ['$date', 'seconds', '_seconds', 'value', 'date'].map((key) => fields.get(key));
  const found = inner.find((field) => typeof field === 'string' || typeof field === 'number');
  if (found !== undefined) return readWrittenDate(found);
  // Dates of TOML and YAML are objects; their JSON form contains the day.
  return fields.size === 0 ? readText(JSON.stringify(value).replaceAll('"', '')) : undefined;
}

function readText(text: string): WrittenDate | undefined {
  const epoch = EPOCH.exec(text) ?? DOT_NET.exec(text);
  if (epoch) return readEpoch(Number(epoch[1]));
  const compact = COMPACT.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, , month, dayOfMonth, spacedYear, spacedMonth, spacedDay] = yearFirst;
    return day(Number(year ?? spacedYear), Number(month ?? spacedMonth), Number(dayOfMonth ?? spacedDay));
  }
  return readMonthName(text) ?? readNumbers(text);
}

function readNumbers(text: string): WrittenDate | undefined {
  const [, a, mark, b, y] = YEAR_LAST.exec(text) ?? [];
  if (a === undefined || b === undefined || y === undefined) return undefined;
  const [first, second, year] = [Number(a), Number(b), y.length === 2 ? 2000 + Number(y) : Number(y)];
  // In dates with dots the day comes first everywhere.
  if (mark === '.' || first > 12) return day(year, second, first, mark === '.' ? undefined : 'day-first');
  if (second > 12) return day(year, first, second, 'month-first');
  if (first === second) return day(year, first, second);
  return day(year, first, second) && { kind: 'either', year, first, second };
}

function readMonthName(text: string): WrittenDate | undefined {
  const month = monthIn(text);
  if (month === undefined) return undefined;
  const numbers = text.replace(CLOCK, ' ').match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4) ?? numbers.slice(1).find((n) => n.length === 2);
  const dayOfMonth = numbers.find((number) => number.length <= 2);
  if (year === undefined || dayOfMonth === undefined) return undefined;
  return day(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(dayOfMonth));
}

const MONTHS: readonly (readonly [name: string, month: number])[] = [
  ...Object.values(months.months).flatMap((names) =>
    names.map((name, index) => [foldWords(name), index + 1] as const),
  ),
  ...Object.entries(months.others).map(([name, month]) => [foldWords(name), month] as const),
];

/**
 * The month named in a text, in full or by at least three letters; a shorter name may be a day of the week.
 */
function monthIn(text: string): number | undefined {
  const words = foldWords(text).match(/\p{L}{3,}/gu) ?? [];
  for (const word of words.sort((a, b) => b.length - a.length)) {
    const found = new Set(MONTHS.filter(([name]) => name.startsWith(word)).map(([, month]) => month));
    const [month] = found;
    if (found.size === 1) return month;
  }
  return undefined;
}

/** The year 2100: larger numbers are identifiers or counts. */
const LAST_SECOND = 4_102_444_800;

function readEpoch(seconds: number): WrittenDate | undefined {
  if (seconds >= LAST_SECOND) return undefined;
  // Days of the civil calendar counted from 1 March of the year 0, so that leap days come last.
  // Source: H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”, civil_from_days.
  const days = Math.floor(seconds / 86_400) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return day(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

function day(year: number, month: number, dayOfMonth: number, order?: DayOrder): WrittenDate | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return undefined;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (dayOfMonth < 1 || dayOfMonth > length) return undefined;
  return { kind: 'day', date: isoDay(year, month, dayOfMonth), order };
}

const isoDay = (year: number, month: number, dayOfMonth: number): string =>
  [String(year), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');

/** The order of day and month in dates by the same author: that of the unambiguous dates, if they agree. */
export function dayOrderOf(dates: Iterable<WrittenDate | undefined>): DayOrder | undefined {
  const orders = new Set<DayOrder>();
  for (const date of dates) if (date?.kind === 'day' && date.order) orders.add(date.order);
  const [order] = orders;
  return orders.size === 1 ? order : undefined;
}

/** The day as YYYY-MM-DD, or undefined where it depends on an order that is not known. */
export function dayIn(written: WrittenDate | undefined, order?: DayOrder): string | undefined {
  if (written === undefined || written.kind === 'day') return written?.date;
  if (order === undefined) return undefined;
  const { year, first, second } = written;
  return order === 'day-first' ? isoDay(year, second, first) : isoDay(year, first, second);
}

/**
 * The day of a date in front matter, file names and exports, as YYYY-MM-DD; undefined where the order of day
 * and month is ambiguous.
 */
export const readDate = (written: unknown): string | undefined => dayIn(readWrittenDate(written));

const PATH_DATE =
  /(?<!\d)(\d{4})(?:([-_./]?)(0[1-9]|1[0-2])\2|[-_./](0[1-9]|1[0-2])[-_./])(0[1-9]|[12]\d|3[01])(?!\d)/g;
/** `4 March 2025`, `March-4-2025`. */
const PATH_MONTH = /(?<!\d)(?:\d{1,2}[ _-]\p{L}{3,}|\p{L}{3,}[ _-]\d{1,2})[ _,-]{1,2}\d{4}(?!\d)/u;

/**
 * The day in a file's path: in its name, or in its folders (`2025/03/04/tea.md`). The last of several, which
 * belongs to the file.
 */
export function dateOfPath(path: string): string | undefined {
  const [, year, , alike, other, dayOfMonth] = [...path.matchAll(PATH_DATE)].at(-1) ?? [];
  const month = alike ?? other;
  if (year === undefined) return dayIn(readMonthName(PATH_MONTH.exec(path)?.[0].replace(/[_-]/g, ' ') ?? ''));
  return dayIn(day(Number(year), Number(month ?? 0), Number(dayOfMonth ?? 0)));
}
