/** From so many months on, a map is told by years; below, by quarters; of fewer than the second, by months. */
const MONTHS_OF_YEARS = 24;
const MONTHS_OF_QUARTERS = 10;

export type Grain = 'year' | 'quarter' | 'month';

/** A stretch of time as a column of the map. */
export interface Period {
  /** `2025`, `2025-Q2` or `2025-04`: sorts by time. */
  readonly id: string;
  readonly grain: Grain;
}

/**
 * The periods that dates fall into, the earliest first, those between without any date included: years where the dates span two years
 * or more, else quarters, or months where they span less than ten. Dates are YYYY-MM-DD; others are passed over.
 */
export function periodsOf(dates: readonly string[]): Period[] {
  const months = dates.flatMap((date) => monthOf(date) ?? []);
  if (months.length === 0) return [];
  const first = months.reduce((least, month) => Math.min(least, month));
  const last = months.reduce((most, month) => Math.max(most, month));
  const grain = grainOf(last - first + 1);
  const periods: Period[] = [];
  for (let month = first; month <= last; month++) {
    const id = idOf(month, grain);
    if (periods.at(-1)?.id !== id) periods.push({ id, grain });
  }
  return periods;
}

/** The period that a date falls into; undefined for what is no date. */
export function periodOf(date: string | undefined, grain: Grain): string | undefined {
  const month = date === undefined ? undefined : monthOf(date);
  return month === undefined ? undefined : idOf(month, grain);
}

function grainOf(months: number): Grain {
  if (months >= MONTHS_OF_YEARS) return 'year';
  return months >= MONTHS_OF_QUARTERS ? 'quarter' : 'month';
}

/** Months since the year 0. */
function monthOf(date: string): number | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-|$)/.exec(date) ?? [];
  return year === undefined || month === undefined ? undefined : Number(year) * 12 + Number(month) - 1;
}

function idOf(month: number, grain: Grain): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  const inYear = month % 12;
  switch (grain) {
    case 'year':
      return year;
    case 'quarter':
      return `${year}-Q${Math.floor(inYear / 3) + 1}`;
    case 'month':
      return `${year}-${String(inYear + 1).padStart(2, '0')}`;
  }
}
