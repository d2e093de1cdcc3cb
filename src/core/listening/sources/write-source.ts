import Papa from 'papaparse';
import { DAY, isoTime } from '../shared/time.ts';
import { compare, writeFeedLines } from './feed-lines.ts';
import type { Source } from './source.ts';

/** The extension of a source's own format, without a dot. */
export const extensionOf = ({ kind }: Source): 'csv' | 'jsonl' => (kind === 'feed' ? 'jsonl' : 'csv');

/**
 * A source as Timbre writes it: tables that a spreadsheet opens, and posts one a line. The same content gives the same bytes, whatever file and
 * order it came in, so a row that was taken out leaves nothing behind.
 */
export function writeSource(source: Source): string {
  switch (source.kind) {
    case 'mentions': {
      const rows = source.mentions.toSorted((a, b) => a.time - b.time || compare(a.id, b.id));
      return table(
        ['id', 'time', 'text', 'author_hash', 'parent', 'reach'],
        rows.map(({ id, time, text, author, parent, reach }) => [
          ...[id, isoTime(time), text, author, parent, String(reach)],
        ]),
      );
    }
    case 'counts': {
      const { start, step, counts } = source.series;
      return table(
        ['time', 'count'],
        Array.from(counts, (count, at) => [isoTime(start + at * step), String(count)]),
      );
    }
    case 'events': {
      const rows = [...source.communities].flatMap(([community, events]) =>
        events.map(({ day, people }) => ({ community, date: isoTime(day * DAY).slice(0, 10), people })),
      );
      rows.sort(
        (a, b) => compare(a.community, b.community) || compare(a.date, b.date) || a.people - b.people,
      );
      return table(
        ['community', 'date', 'people'],
        rows.map(({ community, date, people }) => [community, date, String(people)]),
      );
    }
    case 'feed':
      return writeFeedLines(source.posts);
  }
}

const table = (names: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse([[...names], ...rows.map((row) => [...row])], { newline: '\n' })}\n`;
