import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import Papa from 'papaparse';
import { readPlainBlocks } from '../text/index.ts';
import { channelOfFileName, takeColumns } from './columns.ts';
import { readConsent, type Consent } from './consent.ts';
import { readDate } from './dates.ts';
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
    return { posts: [], notes: [...notes, { kind: 'no-text-column', columns: table.headers }] };

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

const cellText = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
};

function csvTable(text: string): Table {
  const rows: Row[] = [];
  let headers: readonly string[] = [];
  let problem: string | undefined;
  const lines = lineCounter(text);
  let rowStart = 0;
  Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    step({ data, errors, meta }) {
      if (headers.length === 0) headers = data.map((header) => header.trim());
      else
        rows.push({
          cells: Object.fromEntries(headers.map((header, column) => [header, data[column]])),
          line: lines(rowStart),
        });
      problem ??= errors.find((error) => error.code !== 'UndetectableDelimiter')?.message;
      rowStart = meta.cursor;
    },
  });
  return problem === undefined ? { headers, rows } : { headers, rows, problem };
}

function jsonTable(text: string): Table {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { headers: [], rows: [], problem: error instanceof Error ? error.message : String(error) };
  }
  const found = findRecords(value);
  if (!found) return { headers: [], rows: [], problem: 'no list of posts' };
  const tree = parseTree(text);
  const lines = lineCounter(text);
  const rows = found.records.map((cells, index) => {
    const node = tree && findNodeAtLocation(tree, [...found.path, index]);
    return { cells, line: lines(node?.offset ?? 0) };
  });
  return { headers: [...new Set(found.records.flatMap((record) => Object.keys(record)))], rows };
}

/** The list of objects in an export: the whole file, or the first list one or two steps inside it. */
function findRecords(
  value: unknown,
  path: readonly string[] = [],
): { records: Record<string, unknown>[]; path: readonly string[] } | undefined {
  if (Array.isArray(value)) {
    const records = value.filter(
      (entry): entry is Record<string, unknown> =>
        typeof entry === 'object' && entry !== null && !Array.isArray(entry),
    );
    return records.length > 0 ? { records, path } : undefined;
  }
  if (typeof value !== 'object' || value === null || path.length >= 2) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = findRecords(inner, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

/** Line numbers of rising offsets in one pass over the text. */
function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  let at = 0;
  return (offset) => {
    for (; at < Math.min(offset, text.length); at++) if (text[at] === '\n') line++;
    return line;
  };
}
