import { MONTH_TITLES, WEEKDAY_TITLES } from '../../../../english/dates.ts';
import { isRead, placesOf, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const WHAT =
  '(?:the )?(?:names of )?(?:(months?|month names)|(days?|weekdays?|days of the week|day names)|(?:months and (?:week)?days|(?:week)?days and months|days of the week and months))';
const IN_FULL = new RegExp(
  `^(?:spell out |write out |spell |write |give )?${WHAT} (?:names )?(?:in full|out|out in full)$`,
);
const SPELL_OUT = new RegExp(`^(?:spell out|write out) ${WHAT}(?: in full)?$`);
const ABBREVIATED = new RegExp(
  `^(?:abbreviat(?:e|ing) |abbreviated |short |shortened |shorten(?:ing)? )${WHAT}$`,
);

// “May”, “Mar” and “Sun” are words and names too; with a figure they are dates.
const MONTHS =
  '(?:(?<=\\d(?:st|nd|rd|th)? )(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?|\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?(?= \\d))';
const DAYS =
  '(?:\\b(?:Tue|Tues|Thu|Thur|Thurs|Fri)\\b\\.?|\\b(?:Mon|Wed|Sat|Sun)\\b\\.?(?=,? \\d| ?[–-] ?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))|(?<=(?:Mon|Tue|Wed|Thu|Fri|Sat) ?[–-] ?)\\b(?:Mon|Wed|Sat|Sun)\\b)';

/** Names in full by their first three letters. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [...MONTH_TITLES, ...WEEKDAY_TITLES].map((name) => [name.slice(0, 3).toLowerCase(), name]),
);

const inFull = (pattern: RegExp): StatedRule => ({
  scope: 'passage',
  find: (passage) =>
    isRead(passage)
      ? placesOf(pattern, passage.text, (found) => {
          const replacement = NAMES.get(found.slice(0, 3).toLowerCase());
          return replacement === undefined ? [] : [{ replacement }];
        })
      : [],
});

export const dateNames: StatedKind = {
  name: 'date-names',
  title: (localize) => localize('Days and months in full'),
  description: 'A shortened day of the week or month, where the profile wants it in full.',
  readWhole({ whole, subject, avoid }) {
    const found = avoid
      ? ABBREVIATED.exec(subject)
      : (IN_FULL.exec(whole) ?? SPELL_OUT.exec(whole) ?? IN_FULL.exec(subject));
    if (!found) return undefined;
    const [, months, days] = found;
    return inFull(
      new RegExp(months !== undefined ? MONTHS : days !== undefined ? DAYS : `${MONTHS}|${DAYS}`, 'gu'),
    );
  },
};
