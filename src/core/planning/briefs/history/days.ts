/** From March of year 0 to January 1970: days of years that begin in March, so that a leap day is the last one. */
const TO_1970 = 719_468;
const [DAYS_OF_400_YEARS, DAYS_OF_100_YEARS, DAYS_OF_4_YEARS, DAYS_OF_YEAR] = [146_097, 36_524, 1460, 365];

/** Days since 1970 of a date that begins with YYYY-MM-DD; `undefined` where there is no such day. */
export function dayOf(date: string): number | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  if (year === undefined) return undefined;
  const day = dayOfDate(Number(year), Number(month), Number(dayOfMonth));
  return dateOf(day) === date.slice(0, 10) ? day : undefined;
}

/** YYYY-MM-DD. */
export function dateOf(day: number): string {
  const { year, month, dayOfMonth } = dateParts(day);
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(dayOfMonth)].join('-');
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** @param month from 1 on (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013; so is the way back) */
function dayOfDate(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const ofEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  return (
    era * DAYS_OF_400_YEARS +
    ofEra * DAYS_OF_YEAR +
    Math.floor(ofEra / 4) -
    Math.floor(ofEra / 100) +
    ofYear -
    TO_1970
  );
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

function dateParts(day: number): DateParts {
  const shifted = day + TO_1970;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const ofEra = shifted - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (ofEra -
      Math.floor(ofEra / DAYS_OF_4_YEARS) +
      Math.floor(ofEra / DAYS_OF_100_YEARS) -
      Math.floor(ofEra / (DAYS_OF_400_YEARS - 1))) /
      DAYS_OF_YEAR,
  );
  const ofYear = ofEra - (DAYS_OF_YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + Number(month <= 2),
    month,
    dayOfMonth: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** 0 = Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Where a day stands in its month. */
export interface CalendarDay {
  /** 0 = Sunday. */
  readonly weekday: number;
  /** 0 = January. */
  readonly month: number;
  /** From 1 on. */
  readonly dayOfMonth: number;
  /** 0 for the first such weekday of the month. */
  readonly weekOfMonth: number;
  /** Whether a week later is in the next month. */
  readonly isLastOfMonth: boolean;
  /** Weeks since 1970, from Monday on. */
  readonly week: number;
}

export function calendarDay(day: number): CalendarDay {
  const { month, dayOfMonth } = dateParts(day);
  return {
    weekday: weekdayOf(day),
    month: month - 1,
    dayOfMonth,
    weekOfMonth: Math.floor((dayOfMonth - 1) / 7),
    isLastOfMonth: dateParts(day + 7).month !== month,
    week: Math.floor((day + 3) / 7),
  };
}
