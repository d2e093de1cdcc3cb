import Papa from 'papaparse';
import { localizeInEnglish, type Localize } from '../../../base/localize.ts';

/** One path of an export, with how often it ended in each way. */
export interface PathRow {
  readonly steps: readonly string[];
  readonly conversions: number;
  readonly nulls: number;
}

/** The paths of an export, and the rows that were not read. */
export interface PathFile {
  readonly rows: readonly PathRow[];
  readonly skipped: readonly { readonly line: number; readonly why: string }[];
}

const COLUMNS = ['path', 'total_conversions', 'total_null'] as const;

/** An export that is no table of paths. */
export class PathFileError extends Error {
  override readonly name = 'PathFileError';
}

/**
 * Reads a CSV file of paths: `path` (steps joined by ` > `), `total_conversions`, `total_null`; other columns are ignored. Rows stand for
 * groups of people: there is none about one person. Throws `PathFileError` where a column is missing.
 */
export function readPaths(csv: string, localize: Localize = localizeInEnglish): PathFile {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const [head = [], ...body] = data;
  const names = head.map((name) => name.trim().toLowerCase());
  const [path, converted, nulls] = COLUMNS.map((name) => names.indexOf(name));
  if (path === undefined || path < 0 || converted === undefined || converted < 0)
    throw new PathFileError(
      localize('The table needs the columns “path” and “total_conversions”, and has: {0}.', names.join(', ')),
    );
  const rows: PathRow[] = [];
  const skipped: { line: number; why: string }[] = [];
  body.forEach((cells, at) => {
    const steps = (cells[path] ?? '')
      .split('>')
      .map((step) => step.trim())
      .filter((step) => step !== '');
    const row = { steps, conversions: countIn(cells[converted]), nulls: countIn(cells[nulls ?? -1]) };
    if (steps.length === 0) skipped.push({ line: at + 2, why: localize('The path is empty.') });
    else if (Number.isNaN(row.conversions) || Number.isNaN(row.nulls))
      skipped.push({ line: at + 2, why: localize('A count is no number.') });
    else rows.push(row);
  });
  return { rows, skipped };
}

/** NaN for what is no count; a missing cell counts as 0. */
function countIn(cell: string | undefined): number {
  const value = Number((cell ?? '').trim());
  return value >= 0 && Number.isFinite(value) ? value : NaN;
}
