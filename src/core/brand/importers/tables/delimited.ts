import Papa from 'papaparse';

/** A row of a table and the 0-based line on which it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** How the rows of a file are divided into cells. */
export interface Delimited {
  readonly delimiter: string;
  /** The offset of the table, after a line that only names the delimiter. */
  readonly start: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
const SEP_LINE = /^\uFEFF?"?sep=(.)"?[ \t]*\r?\n/i;

/** The number of rows examined for the delimiter, and their maximum length in UTF-16 units. */
const SNIFFED_ROWS = 30;
const SNIFFED_LENGTH = 64 * 1024;

/**
 * Tells how a file parts its cells: as its `sep=` line or its name says, or by the sign that parts most rows into the same number of
 * cells.
 */
export function sniffDelimiter(text: string, path = ''): Delimited {
  const stated = SEP_LINE.exec(text);
  if (stated) return { delimiter: stated[1] ?? ',', start: stated[0].length };
  const head = text.slice(0, SNIFFED_LENGTH);
  if (/\.(?:tsv|tab)$/i.test(path) && regularity(head, '\t') > 0) return { delimiter: '\t', start: 0 };
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = regularity(head, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, start: 0 };
}

/**
 * The share of rows with the commonest number of cells, increased for more cells; 0 where most rows have only
 * one.
 */
function regularity(head: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(head, { delimiter, preview: SNIFFED_ROWS, skipEmptyLines: 'greedy' });
  const counts = new Map<number, number>();
  // The last row may be truncated.
  const rows = data.length > 2 && data.length < SNIFFED_ROWS ? data.slice(0, -1) : data;
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [cells = 1, often = 0] = [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0] ?? [];
  return cells < 2 ? 0 : often / rows.length + Math.min(cells, 20) / 100;
}

export interface TableEnd {
  /** What is wrong with the table, in a few words; undefined if nothing is. */
  readonly problem: string | undefined;
}

/**
 * Calls `take` with each non-empty row of a table in turn, so that a large file is never in memory as rows.
 * `take` may return false to stop.
 */
export function eachRow(
  text: string,
  { delimiter, start }: Delimited,
  take: (row: Row) => boolean,
): TableEnd {
  let problem: string | undefined;
  const lines = lineCounter(text);
  let rowStart = start;
  Papa.parse<string[]>(start === 0 ? text : text.slice(start), {
    delimiter,
    step({ data, errors, meta }, parser) {
      const line = lines(rowStart);
      rowStart = start + meta.cursor;
      problem ??= errors.find((error) => error.code !== 'UndetectableDelimiter')?.message;
      if (data.every((cell) => cell.trim() === '')) return;
      if (!take({ cells: data, line })) parser.abort();
    },
  });
  return { problem };
}

/** Line numbers for ascending offsets, in one pass over the text. */
function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}
