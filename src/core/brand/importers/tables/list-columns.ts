import { eachRow, sniffDelimiter, type Row } from './delimited.ts';
import { findHeader } from './header.ts';

/** A column of a table with the longest of its first cells, as an example of its content. */
export interface ListedColumn {
  readonly name: string;
  readonly sample: string;
}

const SAMPLED_ROWS = 40;
const SAMPLE_LENGTH = 120;

/** The columns of a table (CSV, TSV and similar) in their order. */
export function listColumns(text: string): ListedColumn[] {
  const rows: Row[] = [];
  eachRow(text, sniffDelimiter(text), (row) => rows.push(row) < SAMPLED_ROWS);
  const { names, index } = findHeader(rows);
  if (rows.length === 0) return [];
  return names.map((name, column) => {
    const cells = rows
      .slice(index + 1)
      .map(({ cells: row }) => (row[column] ?? '').replace(/\s+/g, ' ').trim());
    const longest = cells.reduce((best, cell) => (cell.length > best.length ? cell : best), '');
    return { name, sample: longest.slice(0, SAMPLE_LENGTH) };
  });
}
