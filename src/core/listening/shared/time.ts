import { dayNumber, dayOfNumber } from '../../facts/ledger/calendar.ts';

/** Milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const TIME =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;

/** Milliseconds since 1970 of a day or a time as ISO 8601 writes it, in UTC where no offset stands; undefined for anything else. */
export function readTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', fraction = '', zone] =
    match;
  const date = `${year}-${month}-${day}`;
  const days = dayNumber(date);
  if (dayOfNumber(days) !== date || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60)
    return undefined;
  const ofDay = Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000;
  return days * DAY + ofDay + Math.floor(Number(`0.${fraction || '0'}`) * 1000) - offsetOf(zone);
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || /^z$/i.test(zone)) return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (zone.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}

/** A time in UTC, to the second: 2026-03-04T09:15:02Z. */
export function isoTime(time: number): string {
  const seconds = Math.floor(time / 1000);
  const ofDay = ((seconds % 86_400) + 86_400) % 86_400;
  const parts = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${dayOfNumber((seconds - ofDay) / 86_400)}T${clock}Z`;
}
