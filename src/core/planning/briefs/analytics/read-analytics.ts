import Papa from 'papaparse';
import data from '../../../../../data/planning/analytics-columns.json' with { type: 'json' };

/** One row of an export: what names a post, and how often it was met with. */
export interface AnalyticsRow {
  readonly title: string;
  /** A URL, path or slug, as written. */
  readonly address: string;
  readonly count: number;
}

/** An analytics export, as far as it counts posts. */
export interface AnalyticsFile {
  /** The name of the file. */
  readonly source: string;
  /** The header of the figures, as written, such as `Views`. */
  readonly metric: string;
  readonly rows: readonly AnalyticsRow[];
}

const NEVER = new Set(data.never);
/** So many of a column's cells are counts, at least, or name different posts. */
const MOSTLY = 0.8;
const DIFFERENT = 0.5;

/**
 * Reads an export of figures by post, whatever tool wrote it: the columns are told by their headers and their cells. Lines before the header, such
 * as the comments of Google Analytics, and rows of totals are left out; figures about people or days have no post and are left out, too.
 * @returns undefined where no column counts or none names posts
 */
export function readAnalytics(csv: string, source: string): AnalyticsFile | undefined {
  const { data: lines } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const table = lines.filter(([first = '']) => !first.startsWith('#'));
  const at = table.findIndex((cells) => figureColumn(cells, []) !== undefined && cells.length > 1);
  const head = table[at];
  if (!head) return undefined;
  const body = table.slice(at + 1).filter((cells) => cells.length >= head.length - 1);
  const figure = figureColumn(head, body);
  const title = namedColumn(head, body, data.titles, (cell) => /\p{L}{2}/u.test(cell));
  const address = namedColumn(head, body, data.addresses, isAddress);
  if (figure === undefined || (title === undefined && address === undefined)) return undefined;
  const rows = body.flatMap((cells): AnalyticsRow[] => {
    const count = countIn(cells[figure]);
    const row = { title: (cells[title ?? -1] ?? '').trim(), address: (cells[address ?? -1] ?? '').trim() };
    return count === undefined || (row.title === '' && row.address === '') ? [] : [{ ...row, count }];
  });
  return rows.length === 0 ? undefined : { source, metric: (head[figure] ?? '').trim(), rows };
}

const plainHeader = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The column whose header counts most clearly, and whose cells are counts. Without cells, by its header alone. */
function figureColumn(head: readonly string[], body: readonly (readonly string[])[]): number | undefined {
  const ranked = head.flatMap((name, at) => {
    const plain = plainHeader(name);
    const rank = data.figures.indexOf(plain);
    if (rank < 0 || plain.split(' ').some((word) => NEVER.has(word))) return [];
    const counts = body.filter((cells) => countIn(cells[at]) !== undefined).length;
    return counts >= MOSTLY * body.length ? [{ at, rank }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.at;
}

function namedColumn(
  head: readonly string[],
  body: readonly (readonly string[])[],
  names: readonly string[],
  fits: (cell: string) => boolean,
): number | undefined {
  const ranked = head.flatMap((name, at) => {
    const rank = names.indexOf(plainHeader(name));
    const cells = body.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
    const isVaried = new Set(cells).size >= DIFFERENT * cells.length;
    return rank >= 0 && cells.length > 0 && isVaried && cells.filter(fits).length >= MOSTLY * cells.length
      ? [{ at, rank }]
      : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.at;
}

const isAddress = (cell: string): boolean => /^(?:https?:\/\/|\/|www\.)\S*$|^[\p{L}\p{N}_./-]+$/u.test(cell);

/** A whole number from 0 on, with any signs between thousands. */
function countIn(cell = ''): number | undefined {
  const plain = cell.trim().replace(/(?<=\d)[,.\s\u00A0\u202F](?=\d{3}(?:\D|$))/g, '');
  return /^\d+$/.test(plain) ? Number(plain) : undefined;
}
