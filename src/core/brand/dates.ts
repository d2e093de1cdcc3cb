const ISO = /\d{4}-\d{2}-\d{2}/;
const YEAR_FIRST = /(\d{4})[/.](\d{1,2})[/.](\d{1,2})/;

/** The day in a date as front matter, file names and exports write it, as YYYY-MM-DD; day-month orders that cannot be told apart are left out. */
export function readDate(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  const iso = ISO.exec(written);
  if (iso) return iso[0];
  const [, year, month, day] = YEAR_FIRST.exec(written) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
