/**
 * Days from 1970-01-01 to a day written YYYY-MM-DD, by the civil calendar (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 * The core has no clock, and days need none.
 */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Years begin in March, so that a leap day comes last.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - 400 * era;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return 146097 * era + 365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The day of the week of YYYY-MM-DD, 0 for Sunday. */
export const weekdayNumber = (day: string): number => (((dayNumber(day) + 4) % 7) + 7) % 7;
