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

/** The day, YYYY-MM-DD, so many days after 1970-01-01; the inverse of `dayNumber`. */
export function dayOfNumber(days: number): string {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch + (fromMarch < 10 ? 3 : -9);
  const written = [month, date].map((part) => String(part).padStart(2, '0'));
  return [String(year + era * 400 + (month > 2 ? 0 : 1)).padStart(4, '0'), ...written].join('-');
}

/** The day of the week of YYYY-MM-DD, 0 for Sunday. */
export const weekdayNumber = (day: string): number => (((dayNumber(day) + 4) % 7) + 7) % 7;
