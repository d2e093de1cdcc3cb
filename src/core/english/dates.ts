import data from '../../../data/english/dates.json' with { type: 'json' };

const namesOf = (entries: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)));

const WEEKDAYS = namesOf(data.weekdays);
const MONTHS = namesOf(data.months);

/** The months in full, in lower case, January first. */
export const MONTH_NAMES: readonly string[] = Object.keys(data.months);

const DAYS_OF_WEEK = 7;
/** The days of the week in full, in lower case, Monday first; behind them the data has words for several days. */
export const WEEKDAY_NAMES: readonly string[] = Object.keys(data.weekdays).slice(0, DAYS_OF_WEEK);

const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `January` to `December`. */
export const MONTH_TITLES: readonly string[] = MONTH_NAMES.map(titled);
/** `Monday` to `Sunday`. */
export const WEEKDAY_TITLES: readonly string[] = WEEKDAY_NAMES.map(titled);

const AMBIGUOUS: ReadonlySet<string> = new Set([...data.ambiguousWeekdays, ...data.ambiguousMonths]);
const RELATIVE: ReadonlySet<string> = new Set(data.relative);
const CLOCK: ReadonlySet<string> = new Set(data.clock);
const FREQUENCY: ReadonlySet<string> = new Set(data.frequency);
const FEASTS: ReadonlySet<string> = new Set(data.feasts);

/** The weekday that a word in lower case names, in full: `tues` is `tuesday`. */
export const weekdayOf = (norm: string): string | undefined => WEEKDAYS.get(norm);

/** The month that a word in lower case names, in full. */
export const monthOf = (norm: string): string | undefined => MONTHS.get(norm);

/** True for a weekday or month that is also another word: `may`, `sun`. */
export const isAmbiguousDate = (norm: string): boolean => AMBIGUOUS.has(norm);

/** True for a day or a time of day without a figure: `tomorrow`, `noon`, `weekly`, `christmas`. */
export const isDateWord = (norm: string): boolean =>
  RELATIVE.has(norm) || CLOCK.has(norm) || FREQUENCY.has(norm) || FEASTS.has(norm);
