import { findNodeAtLocation } from 'jsonc-parser';
import Papa from 'papaparse';
import { readPlainBlocks, wellFormed } from '../text/index.ts';
import { channelOfFileName, takeColumns } from './columns.ts';
import { readConsent, type Consent } from './consent.ts';
import { readDate } from './dates.ts';
import { readJson } from './json.ts';
import type { CorpusFile, CorpusNote, Post } from './post.ts';

interface Row {
  readonly cells: Readonly<Record<string, unknown>>;
  /** 0-based line on which the row begins. */
  readonly line: number;
}

interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  readonly problem?: string;
}

/** Posts from the rows of a `.csv` or `.json` export of a social tool. */
export function readTable(path: string, text: string, fallback: Consent): CorpusFile {
  const table = path.toLowerCase().endsWith('.json') ? jsonTable(text) : csvTable(text);
  const notes: CorpusNote[] =
    table.problem === undefined ? [] : [{ kind: 'broken-table', detail: table.problem }];
  if (table.rows.length === 0) return { posts: [], notes };
  const taken = takeColumns(table.headers);
  const textColumn = taken.text;
  if (textColumn === undefined)
    return {
      posts: [],
      notes: [...notes, { kind: 'no-text-column', columns: table.headers.filter(isLikeHeader) }],
    };

  const posts = table.rows.flatMap((row, index): Post[] => {
    const cell = (header: string | undefined): string | undefined =>
      header === undefined ? undefined : cellText(row.cells[header]);
    const body = cell(textColumn);
    if (body === undefined) return [];
    const id = `${path}#${String(index + 1)}`;
    const { consent, understood } = readConsent(
      taken.consent === undefined ? undefined : row.cells[taken.consent],
      fallback,
    );
    if (!understood) notes.push({ kind: 'unclear-consent', post: id });
    return [
      {
        id,
        title: cell(taken.title),
        date: readDate(cell(taken.date)),
        channel: cell(taken.channel)?.toLowerCase() ?? channelOfFileName(path),
        author: cell(taken.author),
        consent,
        blocks: readPlainBlocks(body, 'meant'),
        line: row.line,
      },
    ];
  });
  return { posts, notes: [...notes, { kind: 'columns', taken, rows: posts.length }] };
}

/** A file without a header row has a post where the headers should be, and a post's words have no place in a note. */
const isLikeHeader = (header: string): boolean => header.length <= 32 && header.split(/\s+/).length <= 4;

const cellText = (value: unknown): string | undefined => {
  const text =
    typeof value === 'string' ? wellFormed(value).trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
};

function csvTable(text: string): Table {
  const rows: Row[] = [];
  let headers: readonly string[] = [];
  let problem: string | undefined;
  const lines = lineCounter(text);
  let rowStart = 0;
  // Blank lines would mislead the guess, and dropped rows would not count as lines: so first the one, then the other.
  const { delimiter } = Papa.parse(text, { preview: 10, skipEmptyLines: 'greedy' }).meta;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }) {
      const line = lines(rowStart);
      rowStart = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      if (headers.length === 0) headers = data.map((header) => header.trim());
      else
        rows.push({
          cells: Object.fromEntries(headers.map((header, column) => [header, data[column]])),
          line,
        });
      problem ??= errors.find((error) => error.code !== 'UndetectableDelimiter')?.message;
    },
  });
  return problem === undefined ? { headers, rows } : { headers, rows, problem };
}

function jsonTable(text: string): Table {
  const { tree, value, errors } = readJson(text, { lenient: false });
  const lines = lineCounter(text);
  const [error] = errors;
  if (error) {
    // Without the text around it: of posts that may not be learned nothing is kept, not even in a note.
    const problem = `${error.what} on line ${String(lines(error.start) + 1)}`;
    return { headers: [], rows: [], problem };
  }
  const found = findRecords(value);
  if (!found) return { headers: [], rows: [], problem: 'no list of posts' };
  const rows = found.records.map(({ cells, index }) => {
    const node = tree && findNodeAtLocation(tree, [...found.path, index]);
    return { cells, line: lines(node?.offset ?? 0) };
  });
  return { headers: [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))], rows };
}

interface Entry {
  readonly cells: Readonly<Record<string, unknown>>;
  /** Its place in the list. */
  readonly index: number;
}

/** The list of objects in an export: the whole file, or the first list one or two steps inside it. */
function findRecords(
  value: unknown,
  path: readonly string[] = [],
): { records: Entry[]; path: readonly string[] } | undefined {
  if (Array.isArray(value)) {
    const records = value.flatMap((entry: unknown, index): Entry[] =>
      isRecord(entry) ? [{ cells: entry, index }] : [],
    );
    return records.length > 0 ? { records, path } : undefined;
  }
  if (!isRecord(value) || path.length >= 2) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = findRecords(inner, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Line numbers of rising offsets in one pass over the text. */
function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  let at = 0;
  return (offset) => {
    for (; at < Math.min(offset, text.length); at++) if (text[at] === '\n') line++;
    return line;
  };
}
