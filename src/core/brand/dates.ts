const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|[/.](0?[1-9]|1[0-2])[/.](0?[1-9]|[12]\d|3[01]))(?!\d)/;

/** The day in a date as front matter, file names and exports write it, as YYYY-MM-DD; day-month orders that cannot be told apart are left out. */
export function readDate(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  const [, year, isoMonth, isoDay, otherMonth, otherDay] = YEAR_FIRST.exec(written) ?? [];
  const month = isoMonth ?? otherMonth;
  const day = isoDay ?? otherDay;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
