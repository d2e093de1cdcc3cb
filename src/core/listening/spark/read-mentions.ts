import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { pseudonym } from '../shared/pseudonym.ts';
import { columnOf, columnsOf, ListeningFileError, readTable, type Table } from '../shared/table.ts';
import { MINUTE, readTime } from '../shared/time.ts';
import type { Mention, MentionFile, Series } from './mention.ts';

/** Names of columns that tools write, the contract's own first. */
const TIME = ['time', 'date', 'timestamp', 'created_at', 'published'];
const TEXT = ['text', 'message', 'content', 'mention'];
const AUTHOR = ['author', 'user', 'username', 'from'];
const PARENT = ['parent', 'repost_of', 'in_reply_to'];
const REACH = ['reach', 'followers'];

/** Mentions are counted by five minutes, as exports of counts mostly are. */
const STEP = 5 * MINUTE;
/** Ten years of them; a longer export has a wrong date somewhere. */
const MOST_STEPS = 1_100_000;

/**
 * Reads an export of mentions: `time,count`, or one mention a row: `id,time,text,author,parent,reach`, of which only `time` must be there.
 * Throws `ListeningFileError` for anything else.
 */
export function readMentions(csv: string, localize: Localize = localizeInEnglish): MentionFile {
  const table = readTable(csv);
  const [time = 0] = columnsOf(table, [TIME], localize);
  const counted = columnOf(table.names, ['count', 'mentions']);
  return counted < 0 ? ofMentions(table, time, localize) : ofCounts(table, time, counted, localize);
}

function ofCounts({ rows }: Table, time: number, count: number, localize: Localize): MentionFile {
  const read = rows.flatMap((cells) => {
    const at = readTime(cells[time] ?? '');
    const value = Number(cells[count]);
    return at === undefined || !(value >= 0) ? [] : [{ at, value }];
  });
  read.sort((a, b) => a.at - b.at);
  const gaps = read.slice(1).flatMap(({ at }, before) => {
    const gap = at - (read[before]?.at ?? at);
    return gap > 0 ? [gap] : [];
  });
  const step = gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
  const series = emptySeries(
    read.map(({ at }) => at),
    Number.isFinite(step) ? Math.max(step, MINUTE) : STEP,
    localize,
  );
  for (const { at, value } of read) add(series, at, value);
  return { mentions: [], series, skipped: rows.length - read.length };
}

function ofMentions(table: Table, time: number, localize: Localize): MentionFile {
  const { names, rows } = table;
  const [id, text, author, parent, reach] = [['id'], TEXT, AUTHOR, PARENT, REACH].map((aliases) =>
    columnOf(names, aliases),
  );
  const cell = (cells: readonly string[], at: number | undefined): string => cells[at ?? -1] ?? '';
  const mentions = rows.flatMap((cells, row): Mention[] => {
    const at = readTime(cells[time] ?? '');
    if (at === undefined) return [];
    return [
      {
        id: cell(cells, id) || String(row + 1),
        time: at,
        text: cell(cells, text),
        author: pseudonym(cell(cells, author)),
        parent: cell(cells, parent),
        reach: Number(cell(cells, reach)) || 0,
      },
    ];
  });
  mentions.sort((a, b) => a.time - b.time);
  const series = emptySeries(
    mentions.map((mention) => mention.time),
    STEP,
    localize,
  );
  for (const mention of mentions) add(series, mention.time, 1);
  return { mentions, series, skipped: rows.length - mentions.length };
}

/** @param times ascending */
function emptySeries(times: readonly number[], step: number, localize: Localize): Series {
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined)
    throw new ListeningFileError(localize('No row of the table has a time that can be read.'));
  const start = Math.floor(first / step) * step;
  const length = Math.floor((last - start) / step) + 1;
  if (length > MOST_STEPS)
    throw new ListeningFileError(localize('The times of the table are more than ten years apart.'));
  return { start, step, counts: new Float64Array(length) };
}

function add({ start, step, counts }: Series, time: number, value: number): void {
  const at = Math.floor((time - start) / step);
  counts[at] = (counts[at] ?? 0) + value;
}
