import Papa from 'papaparse';
import columns from '../../../../data/listening/columns.json' with { type: 'json' };
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { foldName } from '../../brand/fold.ts';
import { sniffDelimiter } from '../../brand/importers/tables/delimited.ts';

/** An export that cannot be read; the message says why. */
export class ListeningFileError extends Error {
  override readonly name: string = 'ListeningFileError';
}

/** A file with separated values. */
export interface Table {
  /** As the file writes them. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Names without spaces and marks, to find columns by. */
  readonly folded: readonly string[];
}

/** Tools write a few lines about the export above its header. */
const DEEPEST_HEADER = 15;
const TIMES = new Set([...columns.time, ...columns.eventTime]);

/** Reads a table with any separator, below lines about the export. */
export function readTable(text: string): Table {
  const content = text.replace(/^\uFEFF/, '');
  const { delimiter, start } = sniffDelimiter(content);
  const { data } = Papa.parse<string[]>(start === 0 ? content : content.slice(start), {
    delimiter,
    skipEmptyLines: true,
  });
  const head = Math.max(0, data.slice(0, DEEPEST_HEADER).findIndex(isHeader));
  const names = (data[head] ?? []).map((name) => name.trim());
  return { names, rows: data.slice(head + 1), folded: names.map(foldName) };
}

/** “Date, 1 May to 9 May” above a table is none: a header has no figures. */
const isHeader = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.some((cell) => TIMES.has(foldName(cell))) &&
  cells.every((cell) => !/\d{4}/.test(cell));

/** Where each column stands, by the first of its names that the table has. Throws `ListeningFileError` where one is missing. */
export function columnsOf(
  table: Table,
  wanted: readonly (readonly string[])[],
  localize: Localize = localizeInEnglish,
): number[] {
  return wanted.map((aliases) => {
    const at = columnOf(table, aliases);
    if (at < 0)
      throw new ListeningFileError(
        localize(
          'The table needs a column “{0}”, and has: {1}.',
          aliases[0] ?? '',
          table.names.slice(0, MOST_NAMED).join(', '),
        ),
      );
    return at;
  });
}

/** A file without a header has a person's words in its place, and many columns make no message. */
const MOST_NAMED = 20;

/** The place of the first of some names among a table's, or -1. */
export function columnOf({ folded }: Pick<Table, 'folded'>, aliases: readonly string[]): number {
  for (const alias of aliases) {
    const at = folded.indexOf(alias);
    if (at >= 0) return at;
  }
  return -1;
}

/** A number as exports write it: “1,204”, “1 204”, “12”; NaN for anything else. */
export function readCount(cell: string | undefined): number {
  const text = (cell ?? '').trim().replace(/(?<=\d)[,.\s\u00A0](?=\d{3}(?!\d))/g, '');
  return text === '' ? NaN : Number(text);
}
