import { isContainer } from '../consent-statements/index.ts';
import { dateOfPath, dayIn, readWrittenDate } from '../dates.ts';
import { rankOf } from './header-names.ts';
import type { CorpusNote } from './post.ts';

/**
 * The day of a post in a separate file: from its fields, or from its path; with a note where a date is lost.
 */
export function dateOfPost(
  fields: Readonly<Record<string, unknown>>,
  path: string,
): { readonly date: string | undefined; readonly notes: readonly CorpusNote[] } {
  const stated = [...Object.entries(fields), ...insideContainers(fields)]
    .flatMap(([key, value]) => {
      const rank = rankOf('date', key);
      return rank === undefined || value === null || value === '' ? [] : [{ rank, value }];
    })
    .sort((a, b) => a.rank - b.rank);
  const read = stated.map(({ value }) => readWrittenDate(value));
  const day = read.map((written) => dayIn(written)).find((date) => date !== undefined) ?? dateOfPath(path);
  if (day !== undefined || stated.length === 0) return { date: day, notes: [] };
  const [unclear] = stated
    .filter((_, index) => read[index]?.kind === 'either')
    .map(({ value }) => (typeof value === 'string' ? value : ''));
  return {
    date: undefined,
    notes: [
      unclear === undefined
        ? { kind: 'unread-dates', count: 1 }
        : { kind: 'ambiguous-dates', count: 1, example: unclear },
    ],
  };
}

/** Fields of objects such as `meta` that describe the post. */
const insideContainers = (fields: Readonly<Record<string, unknown>>): [string, unknown][] =>
  Object.entries(fields).flatMap(([key, value]) =>
    isContainer(key) && typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
