/** A number with its digits in groups, as the language writes them. @param language BCP 47 tag */
export const readableNumber = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);

const DAY = 86_400_000;

/**
 * A day as a reader writes it, “4 March 2024”; text that is no whole day stays as it is. @param day YYYY-MM-DD
 * @param language BCP 47 tag; English is written day first, which nobody mistakes with the month in letters
 */
export function readableDay(day: string, language: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return day;
  return longDates(language).format(DAY * daysSince1970(Number(year), Number(month), Number(date)));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, as making one takes a hundred times as long as writing a day; there is one language in a session. */
function longDates(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

/** Of the Gregorian calendar; Howard Hinnant, chrono-compatible low-level date algorithms, 2013. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}
