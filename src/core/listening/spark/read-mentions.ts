import columns from '../../../../data/listening/columns.json' with { type: 'json' };
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { DayOrder } from '../../brand/dates.ts';
import { hashOfAuthor, pseudonym } from '../shared/pseudonym.ts';
import {
  columnOf,
  columnsOf,
  ListeningFileError,
  readCount,
  readTable,
  type Table,
} from '../shared/table.ts';
import { isoTime, MINUTE } from '../shared/time.ts';
import { readTimes } from '../shared/written-times.ts';
import type { Mention, MentionFile, Series } from './mention.ts';

/** Mentions are counted by five minutes, as exports of counts mostly are. */
const STEP = 5 * MINUTE;
/** Ten years of them; a longer export has a wrong date somewhere. */
const MOST_STEPS = 1_100_000;

/** What is known of a file besides its content. */
export interface ReadingOptions {
  /** What authors are hashed with. */
  readonly salt?: string;
  /** The order of day and month, where somebody said it. */
  readonly order?: DayOrder;
  /** Mentions without an id get one that is theirs in every file, in place of the number of their row. */
  readonly isMerged?: boolean;
}

/**
 * Reads an export of mentions: `time,count`, or one mention a row: `id,time,text,author,parent,reach`, of which only `time` must be there.
 * Other names of columns that tools write are known, and other ways to write times. Throws `ListeningFileError` for anything else.
 */
export const readMentions = (
  csv: string,
  localize: Localize = localizeInEnglish,
  options: ReadingOptions = {},
): MentionFile => mentionsIn(readTable(csv), localize, options);

/** The same of a table that is read already. */
export function mentionsIn(table: Table, localize: Localize, options: ReadingOptions): MentionFile {
  const [time = 0] = columnsOf(table, [columns.time], localize);
  const day = dayColumn(table, time);
  const clock = day === time ? -1 : time;
  const days = table.rows.map((cells) => cells[day] ?? '');
  const times = readTimes(days, {
    localize,
    ...(clock < 0 ? {} : { clocks: table.rows.map((cells) => cells[clock] ?? '') }),
    ...(options.order ? { order: options.order } : {}),
  });
  const counted = columnOf(table, columns.count);
  return counted < 0
    ? ofMentions(table, clock < 0 ? withClocks(times, days) : times, options, localize)
    : ofCounts(table, times, counted, localize);
}

/** Where days stand: another column than “time”, where that has the time of the day alone. */
function dayColumn({ rows, folded }: Table, time: number): number {
  if (!columns.clock.includes(folded[time] ?? '')) return time;
  const isClock = (cell: string): boolean =>
    /^\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*$/i.test(cell);
  const filled = rows.slice(0, LOOKED_AT).map((cells) => cells[time] ?? '');
  if (filled.length === 0 || !filled.every(isClock)) return time;
  const day = columnOf(
    { folded },
    columns.time.filter((name) => name !== folded[time]),
  );
  return day < 0 ? time : day;
}

const LOOKED_AT = 20;
/** A time of the day, or seconds since 1970. */
const HAS_CLOCK = /\d[:.]\d{2}(?!\d)|T\d{2}|\d\s*[ap]\.?m\b|^\s*\d{10,13}\s*$/i;

/**
 * Times without those of rows that say the day alone, where most say more: they would all have happened at midnight, and look unusual. A table of
 * days alone keeps them.
 */
function withClocks(
  times: readonly (number | undefined)[],
  cells: readonly string[],
): readonly (number | undefined)[] {
  const has = cells.map((cell) => HAS_CLOCK.test(cell.replace(DOTTED_DATE, ' ')));
  const read = times.flatMap((time, at) => (time === undefined ? [] : [has[at] === true]));
  const most = read.filter((one) => one).length * 2 > read.length;
  return most ? times.map((time, at) => (has[at] === true ? time : undefined)) : times;
}

/** “3.11.26” is no time of the day. */
const DOTTED_DATE = /\d{1,4}\.\d{1,2}\.\d{2,4}/;

function ofCounts(
  { rows }: Table,
  times: readonly (number | undefined)[],
  count: number,
  localize: Localize,
): MentionFile {
  const read = rows.flatMap((cells, row) => {
    const at = times[row];
    const value = readCount(cells[count]);
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

function ofMentions(
  table: Table,
  times: readonly (number | undefined)[],
  { salt, isMerged = false }: ReadingOptions,
  localize: Localize,
): MentionFile {
  const { rows } = table;
  const [id, text, hash, author, parent, reach] = [
    ...[columns.id, columns.text, columns.hash, columns.author, columns.parent, columns.reach],
  ].map((aliases) => columnOf(table, aliases));
  const cell = (cells: readonly string[], at: number | undefined): string => cells[at ?? -1] ?? '';
  const mentions = rows.flatMap((cells, row): Mention[] => {
    const time = times[row];
    if (time === undefined) return [];
    const said = cell(cells, text);
    const by = cell(cells, hash) || hashOfAuthor(cell(cells, author), salt);
    const own = cell(cells, id);
    return [
      {
        id: own || (isMerged ? pseudonym(`${isoTime(time)}\n${by}\n${said}`) : String(row + 1)),
        ...{ time, text: said, author: by, parent: cell(cells, parent) },
        reach: readCount(cell(cells, reach)) || 0,
      },
    ];
  });
  mentions.sort((a, b) => a.time - b.time);
  return { mentions, series: seriesOf(mentions, localize), skipped: rows.length - mentions.length };
}

/** How many mentions there are in each five minutes. Throws `ListeningFileError` where there are none, or too far apart. @param mentions oldest first */
export function seriesOf(mentions: readonly Mention[], localize: Localize = localizeInEnglish): Series {
  const series = emptySeries(
    mentions.map(({ time }) => time),
    STEP,
    localize,
  );
  for (const { time } of mentions) add(series, time, 1);
  return series;
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
