import ICAL from 'ical.js';
import { dayOf } from '../history/days.ts';
import type { PlannedEvent } from './planned-event.ts';

/** Occurrences that are looked at before the first day wanted: a daily event of fifty years. */
const MOST_OCCURRENCES = 20_000;

/**
 * The events of an iCalendar file (RFC 5545) from one day to another, with their recurrences, in order. Days are as written, in whatever time
 * zone. Throws `CalendarError` for a file that is none.
 */
export function readCalendar(ics: string, source: string, from: number, to: number): PlannedEvent[] {
  const components = calendarsIn(ics).flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  const isException = (component: ICAL.Component): boolean => component.hasProperty('recurrence-id');
  return components
    .filter((component) => !isException(component) && component.hasProperty('dtstart'))
    .flatMap((component) => {
      const uid = component.getFirstPropertyValue('uid');
      const exceptions = components.filter(
        (other) => isException(other) && other.getFirstPropertyValue('uid') === uid,
      );
      return occurrences(new ICAL.Event(component, { exceptions }), source, from, to);
    })
    .sort((a, b) => a.day - b.day);
}

/** A file that is no calendar. */
export class CalendarError extends Error {}

function calendarsIn(ics: string): ICAL.Component[] {
  try {
    const parsed: unknown = ICAL.parse(ics.replace(/^\uFEFF/, ''));
    // A file may hold several calendars; one is not in a list.
    const all: unknown[] =
      Array.isArray(parsed) && typeof parsed[0] === 'string' ? [parsed] : [parsed].flat();
    return all.flatMap((calendar) => (Array.isArray(calendar) ? [new ICAL.Component(calendar)] : []));
  } catch (error) {
    throw new CalendarError(error instanceof Error ? error.message : String(error));
  }
}

const noneOr = (time: ICAL.Time | undefined): ICAL.Time | undefined => time;

function occurrences(event: ICAL.Event, source: string, from: number, to: number): PlannedEvent[] {
  const plan = (time: ICAL.Time, title: string, isRecurring: boolean): PlannedEvent[] => {
    const day = dayOf(time.toString());
    return day === undefined || day < from || day > to || title.trim() === ''
      ? []
      : [{ day, title: title.trim(), isRecurring, source }];
  };
  if (!event.isRecurring()) return plan(event.startDate, event.summary, false);
  const iterator = event.iterator();
  const found: PlannedEvent[] = [];
  for (let count = 0; count < MOST_OCCURRENCES; count++) {
    // The library's types leave out that there may be none.
    const next = noneOr(iterator.next());
    if (!next || (dayOf(next.toString()) ?? to + 1) > to) break;
    const { startDate, item } = event.getOccurrenceDetails(next);
    found.push(...plan(startDate, item.summary, true));
  }
  return found;
}
