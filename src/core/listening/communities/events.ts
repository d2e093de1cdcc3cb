import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { columnsOf, ListeningFileError, readTable } from '../shared/table.ts';
import { DAY, readTime } from '../shared/time.ts';

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

/** Reads an export with the columns `community`, `date` and `people`. Throws `ListeningFileError` for anything else. */
export function readEvents(csv: string, localize: Localize = localizeInEnglish): EventFile {
  const table = readTable(csv);
  const [name = 0, date = 0, people = 0] = columnsOf(
    table,
    [
      ['community', 'group', 'chapter'],
      ['date', 'time'],
      ['people', 'attendees', 'participants', 'rsvp'],
    ],
    localize,
  );
  const communities = new Map<string, CommunityEvent[]>();
  let skipped = 0;
  for (const cells of table.rows) {
    const [community, time, count] = [cells[name] ?? '', readTime(cells[date] ?? ''), Number(cells[people])];
    if (community === '' || time === undefined || !(count >= 0)) {
      skipped++;
      continue;
    }
    const own = communities.get(community) ?? [];
    own.push({ day: Math.floor(time / DAY), people: count });
    communities.set(community, own);
  }
  for (const events of communities.values()) events.sort((a, b) => a.day - b.day);
  return { communities, skipped };
}

/** A day written YYYY-MM-DD as days since 1970. Throws `ListeningFileError` for anything else. */
export function readDay(text: string, localize: Localize = localizeInEnglish): number {
  const time = readTime(text);
  if (time === undefined)
    throw new ListeningFileError(localize('“{0}” is no date. Write it like 2026-07-01.', text));
  return Math.floor(time / DAY);
}
