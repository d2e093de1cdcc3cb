import { dayOf } from '../history/days.ts';
import type { PlannedEvent } from './planned-event.ts';

/** What is left of a line when its date and marks of lists and headings are gone. */
const MARKS = /^[\s#>*+\-–—:|[\]x]+|[\s:|–—-]+$/gi;

/** Days in campaign notes: lines of Markdown with a date written YYYY-MM-DD and words beside it. */
export function campaignEvents(
  markdown: string,
  source: string,
  from: number,
  to: number,
): readonly PlannedEvent[] {
  return markdown.split(/\r?\n/).flatMap((line) => {
    const date = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(line)?.[0];
    const day = date === undefined ? undefined : dayOf(date);
    if (date === undefined || day === undefined || day < from || day > to) return [];
    const title = line.replace(date, ' ').replace(/\s+/g, ' ').replace(MARKS, '');
    return /\p{L}{3}/u.test(title) ? [{ day, title, isRecurring: false, source }] : [];
  });
}
