import columns from '../../../../data/listening/columns.json' with { type: 'json' };
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { DayOrder } from '../../brand/dates.ts';
import { columnsOf, ListeningFileError, readCount, readTable, type Table } from '../shared/table.ts';
import { DAY, readTime } from '../shared/time.ts';
import { readTimes } from '../shared/written-times.ts';

/** Something that a community held. */
export interface CommunityEvent {
  /** Days since 1970. */
  readonly day: number;
  /** How many people came, or said so. */
  readonly people: number;
}

export interface EventFile {
  /** The events of each community, oldest first. */
  readonly communities: ReadonlyMap<string, readonly CommunityEvent[]>;
  readonly skipped: number;
}

/** Reads an export with the columns `community`, `date` and `people`, or as tools name them. Throws `ListeningFileError` for anything else. */
export const readEvents = (csv: string, localize: Localize = localizeInEnglish): EventFile =>
  eventsIn(readTable(csv), localize);

/** The same of a table that is read already. @param order of day and month, where somebody said it */
export function eventsIn(table: Table, localize: Localize, order?: DayOrder): EventFile {
  const [name = 0, date = 0, people = 0] = columnsOf(
    table,
    [columns.community, columns.eventTime, columns.people],
    localize,
  );
  const communities = new Map<string, { readonly community: string; readonly events: CommunityEvent[] }>();
  const times = readTimes(
    table.rows.map((cells) => cells[date] ?? ''),
    { localize, ...(order ? { order } : {}) },
  );
  let skipped = 0;
  for (const [row, cells] of table.rows.entries()) {
    const community = (cells[name] ?? '').replace(/\s+/g, ' ').trim();
    const [time, count] = [times[row], readPeople(cells[people])];
    if (community === '' || time === undefined || !(count >= 0)) {
      skipped++;
      continue;
    }
    // People write a name with capitals and without; the first way with capitals stands.
    const key = community.toLowerCase();
    const known = communities.get(key);
    const events = known?.events ?? [];
    events.push({ day: Math.floor(time / DAY), people: count });
    if (!known || (known.community === key && community !== key)) communities.set(key, { community, events });
  }
  const inOrder = [...communities.values()].map(
    (own) => [own.community, own.events.sort((a, b) => a.day - b.day)] as const,
  );
  return { communities: new Map(inOrder), skipped };
}

/** “<5”, “fewer than 5”: small numbers that were withheld. */
const WITHHELD = /^\s*(?:<|≤|under|below|fewer than|less than|up to)\s*\d+/iu;
/** “12 people”, “12+”, “about 12”, “10–15”: at least so many. */
const AT_LEAST = /^\s*(?:~|≈|about|ca\.?)?\s*(\d+)\s*(?:\+|[-–]\s*\d+)?(?:\s+\p{L}+)?\s*$/iu;

/** How many people came at least; somebody came to an event whose number is withheld. NaN where no number is said. */
function readPeople(cell = ''): number {
  const count = readCount(cell);
  if (!Number.isNaN(count)) return count;
  return WITHHELD.test(cell) ? 1 : Number(AT_LEAST.exec(cell)?.[1] ?? NaN);
}

/** A day written YYYY-MM-DD as days since 1970. Throws `ListeningFileError` for anything else. */
export function readDay(text: string, localize: Localize = localizeInEnglish): number {
  const time = readTime(text);
  if (time === undefined)
    throw new ListeningFileError(localize('“{0}” is no date. Write it like 2026-07-01.', text));
  return Math.floor(time / DAY);
}
