import Papa from 'papaparse';
import { readField, type FieldFault } from './fields.ts';
import type { FormRow, FormTable } from './read-form.ts';

/** Rows found in a pasted list or table. */
export interface PastedRows {
  /** In the columns of the form's table. */
  readonly rows: readonly FormRow[];
  /** Rows that are in the table already, or twice in the list. */
  readonly known: number;
  /** Rows that cannot be added, with the first reason: the text of the line and what is wrong in which column. */
  readonly refused: readonly { readonly text: string; readonly column: number; readonly fault: FieldFault }[];
  /** True where the first row names the columns. */
  readonly hasTitles: boolean;
}

/**
 * Reads a list (a line each) or a table: tabs between cells as spreadsheets copy them, or CSV with commas or
 * semicolons.
 * @param titles the names of each column, in any language, by which a first row of titles is recognised
 */
export function readPasted(
  table: FormTable,
  text: string,
  titles: readonly (readonly string[])[],
): PastedRows {
  const cells = cellsOf(text, table.fields.length);
  const order = columnOrder(cells[0] ?? [], titles);
  const body = order ? cells.slice(1) : cells;
  const rows: FormRow[] = [];
  const refused: PastedRows['refused'][number][] = [];
  const seen = new Set(table.rows.map(nameOf));
  let known = 0;
  for (const line of body) {
    const row = table.fields.map((field, column) => {
      const cell = line[order ? order.indexOf(column) : column]?.trim() ?? '';
      return field.kind === 'flag' ? readFlag(cell) : field.kind === 'date' ? readDay(cell) : cell;
    });
    const fault = faultOf(table, row);
    if (fault) refused.push({ text: line.join(' · '), ...fault });
    else if (seen.has(nameOf(row))) known++;
    else {
      seen.add(nameOf(row));
      rows.push(row);
    }
  }
  return { rows, known, refused, hasTitles: order !== undefined };
}

/** By its first field a row is known, and for pairs by both sentences. */
const nameOf = (row: FormRow): string => (row[0] ?? '').toLowerCase().trim();

function faultOf({ fields }: FormTable, row: FormRow): { column: number; fault: FieldFault } | undefined {
  for (const [column, field] of fields.entries()) {
    const read = readField(field, row[column] ?? '');
    if ('fault' in read) return { column, fault: read.fault };
  }
  return undefined;
}

function cellsOf(text: string, columns: number): string[][] {
  const separator = text.includes('\t') ? '\t' : columns > 1 ? csvSeparator(text) : undefined;
  const lines =
    separator === undefined
      ? text.split(/\r?\n|\r/).map((line) => [unquoted(withoutBullet(line))])
      : Papa.parse<string[]>(text, { delimiter: separator }).data;
  return lines.filter((line) => line.some((cell) => cell.trim() !== ''));
}

/** What separates cells in CSV: it is in the first line, and in at least half of all. */
function csvSeparator(text: string): string | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return [';', '|', ','].find((separator) => {
    const having = lines.filter((line) => line.includes(separator)).length;
    return lines[0]?.includes(separator) === true && having * 2 >= lines.length;
  });
}

const withoutBullet = (line: string): string => line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '');
const unquoted = (cell: string): string => /^\s*["“](.*)["”]\s*$/.exec(cell)?.[1] ?? cell;

/** The table's column of each cell, where the first row names columns. */
function columnOrder(first: readonly string[], titles: readonly (readonly string[])[]): number[] | undefined {
  const clean = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const order = first.map((cell) =>
    titles.findIndex((names) => clean(cell) !== '' && names.some((name) => clean(name) === clean(cell))),
  );
  const named = order.filter((column) => column >= 0);
  return named.length > 0 && new Set(named).size === named.length && named.length * 2 >= first.length
    ? order
    : undefined;
}

const readFlag = (cell: string): string => (/^(?:yes|y|true|1|x|✓|ja|oui|sí|si)$/i.test(cell) ? 'yes' : 'no');

/** A day as spreadsheets write it where it is clear: year first. */
function readDay(cell: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(cell) ?? [];
  return year === undefined ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
