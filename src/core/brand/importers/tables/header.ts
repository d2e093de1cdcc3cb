import { mayState } from '../../consent-statements/index.ts';
import { readWrittenDate } from '../../dates.ts';
import { foldWords } from '../../fold.ts';
import { rankOf } from '../../posts/header-names.ts';
import type { ColumnRole } from '../../posts/post.ts';
import { looksOf } from '../column-looks.ts';
import { signalOf } from '../signals.ts';
import type { Row } from './delimited.ts';

/** Where a table's columns are named. */
export interface Header {
  readonly names: readonly string[];
  /** The index of the header row; -1 where there is none. */
  readonly index: number;
}

/** The most rows of explanation above a table's header. */
const DEEPEST_HEADER = 12;
const LONGEST_NAME = 60;
const MOST_WORDS = 8;

/** Finds the row that names the columns among the first rows of a table. */
export function findHeader(rows: readonly Row[]): Header {
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const widest = Math.max(...widths, 1);
  const candidates = rows.slice(0, DEEPEST_HEADER).map(({ cells }) => cells);
  const index = candidates.findIndex(
    (cells, at) =>
      (widths[at] ?? 0) >= Math.max(Math.min(2, widest), widest / 2) && isHeader(cells, rows, at),
  );
  if (index < 0) return { names: Array.from({ length: width }, (_, at) => String(at + 1)), index };
  return { names: distinct(candidates[index] ?? [], width), index };
}

function isHeader(cells: readonly string[], rows: readonly Row[], at: number): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (!names.every(isName)) return false;
  if (names.some(isKnown)) return true;
  // Without known names, a header differs from the rows below it, and its cells are distinct.
  const below = rows.slice(at + 1, at + 12);
  if (below.length === 0 || new Set(names).size < names.length) return false;
  return cells.some((cell, column) => {
    const under = below.map((row) => row.cells[column]?.trim() ?? '').filter((text) => text !== '');
    const looks = looksOf(under, below.length);
    return cell.trim() !== '' && under.length > 0 && looks.data + looks.prose >= 0.8;
  });
}

/** True for short text that is not a figure, a date, an address or a sentence. */
function isName(text: string): boolean {
  if (mayState(text)) return true;
  if (text.length > LONGEST_NAME || /[.!?…]\s+\S|[.!?…]$|^@|\n/.test(text)) return false;
  if (/^[-+]?[\d.,:\s%$€£]+$|^(?:https?:|www\.)/i.test(text) || readWrittenDate(text)) return false;
  return text.split(/\s+/).length <= MOST_WORDS;
}

const ROLES: readonly ColumnRole[] = ['text', 'title', 'date', 'channel', 'author', 'consent'];

const isKnown = (name: string): boolean =>
  ROLES.some((role) => rankOf(role, name) !== undefined) ||
  signalOf(name) !== undefined ||
  mayState(name) ||
  /^(?:id|.*\bid|url|link|permalink|likes|views|impressions|reach)$/.test(foldWords(name));

/** Distinct names for all columns: `Text`, `Text (2)`; a column without a name is named by its number. */
function distinct(cells: readonly string[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: Math.max(width, cells.length) }, (_, at) => {
    const name = (cells[at] ?? '').trim() || String(at + 1);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} (${String(before + 1)})`;
  });
}
