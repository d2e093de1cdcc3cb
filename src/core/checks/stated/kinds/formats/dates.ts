import { MONTH_NAMES, monthOf } from '../../../../english/dates.ts';
import { isRead, type StatedKind, type StatedPlace, type StatedRule } from '../../stated-kind.ts';

/** How a date is written. */
interface DateForm {
  readonly order: 'day-month' | 'month-day' | 'year-month-day';
  readonly month: 'full' | 'short' | 'digits';
  readonly ordinal: boolean;
  /** Before the year, in a date with the month in letters. */
  readonly comma: boolean;
  /** Between figures; empty in a date with the month in letters. */
  readonly separator: string;
}

interface WrittenDate extends DateForm {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly monthAt: number;
  /** As written; empty where there is none. */
  readonly year: string;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const MONTHS = [...MONTH_NAMES.map(capital), ...MONTH_NAMES.map((name) => capital(name.slice(0, 3))), 'Sept']
  .sort((a, b) => b.length - a.length)
  .join('|');
const YEAR = '(?:(,)? ?(?<=[ ,])((?:19|20)\\d{2}))?(?![\\p{L}\\p{N}])';
const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(\\d{1,2})(st|nd|rd|th)?(?: of)? (${MONTHS})(?![\\p{L}])\\.?${YEAR}`,
  'gu',
);
// Without a year, “May 3” may be the words “may” and “3”, and “March 12” a march.
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(${MONTHS})\\.? (\\d{1,2})(st|nd|rd|th)?(?![\\p{N}:]|[.,]\\d|\\s?[ap]\\.?m)${YEAR}`,
  'gu',
);
const FIGURES = /(?<![\p{L}\p{N}./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\p{N}/-]|\.\d)/gu;
const ISO = /(?<![\p{L}\p{N}./-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}/-])/gu;

const monthNumber = (name: string): number => MONTH_NAMES.indexOf(monthOf(name.toLowerCase()) ?? '') + 1;
const lengthOf = (name: string): 'full' | 'short' =>
  MONTH_NAMES.includes(name.toLowerCase()) ? 'full' : 'short';

interface Lettered {
  readonly order: DateForm['order'];
  readonly day: string;
  readonly month: string;
  readonly ordinal: string | undefined;
  readonly comma: string | undefined;
  readonly year: string | undefined;
}

const lettered = (
  { 0: found, index }: RegExpExecArray,
  { order, day, month, ordinal, comma, year }: Lettered,
): WrittenDate => ({
  ...{
    start: index,
    end: index + found.length,
    order,
    day: Number(day),
    monthAt: monthNumber(month),
    year: year ?? '',
  },
  ...{ month: lengthOf(month), ordinal: ordinal !== undefined, comma: comma !== undefined, separator: '' },
});

/** All dates in a text, in the forms that English writes. */
function datesIn(text: string): WrittenDate[] {
  const found = [
    ...[...text.matchAll(DAY_MONTH)].map((match) => {
      const [, day = '', ordinal, month = '', comma, year] = match;
      return lettered(match, { order: 'day-month', day, month, ordinal, comma, year });
    }),
    ...[...text.matchAll(MONTH_DAY)].map((match) => {
      const [, month = '', day = '', ordinal, comma, year] = match;
      return lettered(match, { order: 'month-day', day, month, ordinal, comma, year });
    }),
    ...[...text.matchAll(FIGURES)].flatMap(
      ({ 0: all, 1: day = '', 2: separator = '', 3: month = '', 4: year = '', index }): WrittenDate[] =>
        year.length === 2 && separator !== '/'
          ? []
          : [
              {
                ...{
                  start: index,
                  end: index + all.length,
                  order: 'day-month',
                  month: 'digits',
                  ordinal: false,
                  comma: false,
                  separator,
                  year,
                },
                day: Number(day),
                monthAt: Number(month),
              },
            ],
    ),
    ...[...text.matchAll(ISO)].map(
      ({ 0: all, 1: year = '', 2: month = '', 3: day = '', index }): WrittenDate => ({
        ...{
          start: index,
          end: index + all.length,
          order: 'year-month-day',
          month: 'digits',
          ordinal: false,
          comma: false,
          separator: '-',
          year,
        },
        ...{ day: Number(day), monthAt: Number(month) },
      }),
    ),
  ].filter(
    ({ day, monthAt, month }) =>
      day >= 1 && day <= 31 && monthAt >= 1 && (month === 'digits' || monthAt <= 12),
  );
  // “3 May 12” is read once, from its beginning.
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => all.slice(0, at).every((before) => before.end <= start));
}

const keeps = (date: WrittenDate, form: DateForm): boolean =>
  date.month === form.month &&
  (date.month === 'digits'
    ? date.separator === form.separator &&
      (date.order === 'year-month-day') === (form.order === 'year-month-day')
    : date.order === form.order && date.ordinal === form.ordinal) &&
  (date.year === '' || date.month === 'digits' || date.comma === form.comma);

const ENDINGS: Readonly<Record<number, string>> = {
  1: 'st',
  2: 'nd',
  3: 'rd',
  21: 'st',
  22: 'nd',
  23: 'rd',
  31: 'st',
};
const two = (value: number): string => String(value).padStart(2, '0');

/** A date in another form; undefined where figures do not say which is the month, or a year is missing. */
function rewritten({ day, monthAt, month, order, year }: WrittenDate, form: DateForm): string | undefined {
  const isUnclear = month === 'digits' && order !== 'year-month-day';
  const full = MONTH_NAMES[monthAt - 1];
  if (isUnclear || full === undefined) return undefined;
  if (form.month === 'digits') {
    if (year === '') return undefined;
    const parts =
      form.order === 'year-month-day'
        ? [year, two(monthAt), two(day)]
        : form.order === 'month-day'
          ? [two(monthAt), two(day), year]
          : [two(day), two(monthAt), year];
    return parts.join(form.separator);
  }
  const name = capital(form.month === 'full' ? full : full.slice(0, 3));
  const number = `${String(day)}${form.ordinal ? (ENDINGS[day] ?? 'th') : ''}`;
  const date = form.order === 'month-day' ? `${name} ${number}` : `${number} ${name}`;
  return year === '' ? date : `${date}${form.comma ? ',' : ''} ${year}`;
}

/** The same date without “st”, “nd”, “rd” or “th”. */
const withoutOrdinals = (): StatedRule =>
  marking(
    (date) => !date.ordinal,
    (date) => rewritten(date, { ...date, ordinal: false }),
  );

const datesAs = (form: DateForm): StatedRule =>
  marking(
    (date) => keeps(date, form),
    (date) => rewritten(date, form),
  );

const marking = (
  isRight: (date: WrittenDate) => boolean,
  write: (date: WrittenDate) => string | undefined,
): StatedRule => ({
  scope: 'passage',
  find: (passage) =>
    isRead(passage)
      ? datesIn(passage.text)
          .filter((date) => !isRight(date))
          .map((date): StatedPlace => {
            const replacement = write(date);
            return {
              start: date.start,
              end: date.end,
              fixes: replacement === undefined ? [] : [{ replacement }],
            };
          })
      : [],
});

const NAMED: readonly (readonly [RegExp, DateForm])[] = [
  [
    /^(?:day,? month,? year|dd month yyyy|d month yyyy|dd mmmm yyyy|d mmmm yyyy|day-month-year|day then month|day before month|the day first|day first)$/,
    { order: 'day-month', month: 'full', ordinal: false, comma: false, separator: '' },
  ],
  [
    /^(?:month,? day,? year|month dd,? yyyy|month d,? yyyy|mmmm d,? yyyy|month-day-year|month first|the month first)$/,
    { order: 'month-day', month: 'full', ordinal: false, comma: true, separator: '' },
  ],
  [
    /^(?:dd\/mm\/yyyy|dd\/mm\/yy)$/,
    { order: 'day-month', month: 'digits', ordinal: false, comma: false, separator: '/' },
  ],
  [
    /^(?:iso|iso format|yyyy-mm-dd)$/,
    { order: 'year-month-day', month: 'digits', ordinal: false, comma: false, separator: '-' },
  ],
];

const SUBJECT =
  /^(?:the )?dates?,? (?:(?:are |is |should be )?(?:written )?(?:as|like(?: this)?:?|in the (?:form|format|style|order)(?: of)?|should look like|look like|go|in))\s+(.+)$/i;

const ORDINALS =
  /^(?:ordinals?|ordinal numbers|(?:["']?-?(?:st|nd|rd|th)["']?(?:, | or | and |, or )?)+) (?:after|in|on|with) (?:the )?dates?$/;
const WITHOUT_ORDINALS =
  /^dates? without (?:ordinals|(?:["']?-?(?:st|nd|rd|th)["']?(?:, | or | and |, or )?)+)$/;

const FOR_DATES = /^(?:the )?(.+) for (?:all )?dates$/;

export const dates: StatedKind = {
  name: 'dates',
  title: (localize) => localize('How dates are written'),
  description: 'A date in another form than the profile shows, such as “3 May 2026”.',
  readWhole({ subject, written, avoid }) {
    if (avoid ? ORDINALS.test(subject) : WITHOUT_ORDINALS.test(subject)) return withoutOrdinals();
    const told = avoid ? undefined : (SUBJECT.exec(subject) ?? FOR_DATES.exec(subject))?.[1];
    if (told === undefined) return undefined;
    const [wanted = ''] = told.split(/,? (?:not|never|rather than|instead of) /);
    const named = NAMED.find(([pattern]) =>
      pattern.test(
        wanted
          .replace(/["']/g, '')
          .replace(/^(?:the )?(?:format )?/, '')
          .replace(/ (?:format|order)$/, ''),
      ),
    );
    if (named) return datesAs(named[1]);
    const start = written.toLowerCase().indexOf(wanted);
    const example = (start < 0 ? '' : written.slice(start, start + wanted.length))
      .replace(/["']/g, '')
      .replace(/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )/i, '');
    const [date, ...others] = datesIn(example);
    return date && others.length === 0 && date.start === 0 && date.end === example.length
      ? datesAs(date)
      : undefined;
  },
};
