import columnNames from '../../../../../data/exports/index-columns.json' with { type: 'json' };
import { dayIn, dayOrderOf, readWrittenDate } from '../../dates.ts';
import { foldName, foldWords } from '../../fold.ts';
import { rankOf } from '../../posts/header-names.ts';
import { titleKey } from '../../posts/listed-posts.ts';
import type { ColumnRole, CorpusNote, ListedPost } from '../../posts/post.ts';
import { looksOf } from '../column-looks.ts';
import { noPosts, type ExportFile, type Imported } from '../importer.ts';
import { channelOf, isNetwork } from '../networks.ts';
import { combine, signalOf } from '../signals.ts';
import { eachRow, type Delimited, type Row } from './delimited.ts';
import type { Header } from './header.ts';
import { whyNoPosts, type KnownTable } from './known-tables.ts';
import { consentAbove, consentCell, consentColumns, isOneCell } from './table-consent.ts';

interface SampledTable {
  readonly file: ExportFile;
  readonly delimited: Delimited;
  readonly header: Header;
  readonly sample: readonly Row[];
  readonly known: KnownTable | undefined;
}

/** The columns of a table that lists posts in separate files, by their index; -1 where there is none. */
interface IndexColumns {
  readonly file: number;
  readonly id: number;
  readonly title: number;
  readonly date: number;
  readonly channel: number;
  readonly type: number;
  /** The channel of rows that state none. */
  readonly usual: string | undefined;
}

/**
 * The result for a table without text of posts, such as a list of posts in separate files: a known one, or one recognised by its columns.
 * Undefined for others.
 */
export function withoutPosts(table: SampledTable): Imported | undefined {
  const { known, header, sample } = table;
  const reason = known && whyNoPosts(known);
  const columns = known?.lists
    ? columnsOfKnown(header, known.lists)
    : reason === undefined || reason === 'subjects'
      ? indexColumns(header, sample.slice(header.index + 1))
      : undefined;
  if (!columns) return known && reason !== undefined ? noPosts(known.format, reason) : undefined;
  const none = noPosts(known?.format ?? 'list of posts', reason ?? 'index');
  return { ...none, notes: [...(none.notes ?? []), ...listedPosts(table, columns)] };
}

function columnsOfKnown({ names }: Header, lists: NonNullable<KnownTable['lists']>): IndexColumns {
  const at = (column: string): number => names.findIndex((name) => foldName(name) === foldName(column));
  return {
    ...{ file: at(lists.name), id: -1, title: at(lists.title), date: at(lists.date) },
    ...{ channel: -1, type: -1, usual: undefined },
  };
}

const FILES = /\.(?:x?html?|txt|text|md|markdown|mdx)$/i;
/** So many cells of a column of files name one. */
const MOST_CELLS = 0.5;
/** A column without a name for texts, with so many words in a cell, is the text of posts all the same. */
const LONG_TEXT_WORDS = 25;

/** The columns of a list of posts in other files: their names and a title or a day, or subjects and days; undefined for other tables. */
function indexColumns({ names, index }: Header, rows: readonly Row[]): IndexColumns | undefined {
  if (index < 0 || rows.length === 0) return undefined;
  const cells = names.map((_, at) =>
    rows.map((row) => row.cells[at]?.trim() ?? '').filter((cell) => cell !== ''),
  );
  if (names.some((name, at) => isText(name, cells[at] ?? [], rows.length))) return undefined;
  const named = (list: readonly string[]): number => {
    const known = list.map(foldName);
    return bestOf(names, (name) => rankIn(known, foldName(name)));
  };
  const byRole = (role: ColumnRole, besides: readonly number[] = []): number =>
    bestOf(names, (name, at) => (besides.includes(at) ? undefined : rankOf(role, name)));
  const file = bestOf(names, (name, at) => {
    const ofFiles = (cells[at] ?? []).filter((cell) => FILES.test(cell) && !/\s{2}|\n/.test(cell));
    if (ofFiles.length < Math.max(1, MOST_CELLS * rows.length)) return undefined;
    return rankIn(columnNames.file.map(foldName), foldName(name)) ?? columnNames.file.length;
  });
  const subject = named(columnNames.subject);
  const title = subject >= 0 ? subject : byRole('title', [file]);
  const date = byRole('date');
  const isIndex = file >= 0 ? title >= 0 || date >= 0 : subject >= 0 && date >= 0;
  if (!isIndex) return undefined;
  return {
    ...{ file, title, date, id: named(columnNames.id), type: named(columnNames.type) },
    channel: byRole('channel', [file, title]),
    usual: subject >= 0 ? 'newsletter' : undefined,
  };
}

const rankIn = (list: readonly string[], name: string): number | undefined => {
  const at = list.indexOf(name);
  return at < 0 ? undefined : at;
};

/** The index of the name with the lowest rank; -1 where none has one. */
function bestOf(names: readonly string[], rank: (name: string, at: number) => number | undefined): number {
  let found = -1;
  let least = Infinity;
  for (const [at, name] of names.entries()) {
    const ranked = rank(name, at);
    if (ranked !== undefined && ranked < least) [found, least] = [at, ranked];
  }
  return found;
}

function isText(name: string, cells: readonly string[], rows: number): boolean {
  const { prose, data, meanWords, filled } = looksOf(cells, rows);
  if (filled < 0.3) return false;
  if (rankOf('text', name) !== undefined) return data < 0.5 && meanWords >= 2;
  return prose >= 0.5 && meanWords >= LONG_TEXT_WORDS;
}

function listedPosts(
  { file: { text }, delimited, header, known }: SampledTable,
  columns: IndexColumns,
): CorpusNote[] {
  const rows: { readonly cells: readonly string[]; readonly consents: readonly unknown[] }[] = [];
  const stated = consentColumns({ file: { text }, delimited, header, taken: {} });
  const ofTable: unknown[] = [];
  let number = -header.index - 1;
  eachRow(text, delimited, ({ cells }) => {
    const isAbove = number++ < 0;
    const about = isAbove || isOneCell(cells) ? consentAbove(cells) : [];
    ofTable.push(...about);
    if (isAbove || about.length > 0) return true;
    rows.push({
      cells,
      consents: stated.flatMap((index) => consentCell(header.names[index] ?? '', cells[index])),
    });
    return true;
  });
  const dates = rows.map(({ cells }) => readWrittenDate(cells[columns.date]));
  const order = dayOrderOf(dates) ?? (known?.monthFirst === true ? 'month-first' : undefined);
  const signals = header.names.flatMap((name, index) => {
    const signal = signalOf(name);
    return signal ? [{ signal, index }] : [];
  });
  const posts = rows.flatMap(({ cells, consents }, at): ListedPost[] => {
    const cell = (index: number): string => cells[index]?.trim() ?? '';
    const { status } = combine(signals.map(({ signal, index }) => signal(cells[index])));
    const isPublished = status === undefined || status === 'published';
    const day = dayIn(dates[at], order);
    const key = titleKey(cell(columns.title));
    const names: Pick<ListedPost, 'name' | 'id' | 'titleKey'> = {
      ...(cell(columns.file) !== '' && { name: stemOf(cell(columns.file), known?.lists !== undefined) }),
      ...(isId(cell(columns.id)) && { id: cell(columns.id).toLowerCase() }),
      ...(!known?.lists && key !== undefined && { titleKey: key }),
    };
    if (Object.keys(names).length === 0) return [];
    const channel = channelIn(cell, columns);
    const all = [...ofTable, ...consents];
    return [
      {
        ...names,
        isPublished,
        // Of unpublished posts nothing more is kept.
        ...(isPublished && cell(columns.title) !== '' && { title: cell(columns.title) }),
        ...(isPublished && day !== undefined && { date: day }),
        ...(channel !== undefined && { channel }),
        ...(all.length > 0 && { consents: all }),
      },
    ];
  });
  const unread = rows.filter(
    ({ cells }, at) => (cells[columns.date]?.trim() ?? '') !== '' && !dayIn(dates[at], order),
  );
  return [
    { kind: 'listed-posts', posts },
    ...(unread.length > 0 ? [{ kind: 'unread-dates' as const, count: unread.length }] : []),
  ];
}

/** A file's name without folders and extension; known lists give it without. */
const stemOf = (written: string, isBare: boolean): string =>
  isBare ? written : written.replace(/^.*[/\\]/, '').replace(FILES, '');

/** Shorter numbers stand in file names for something else. */
const isId = (text: string): boolean => /^(?=.*\d)[\p{L}\p{N}]{3,40}$/u.test(text);

const NEWSLETTER_TYPES: ReadonlySet<string> = new Set(columnNames.newsletterTypes.map(foldWords));

function channelIn(
  cell: (index: number) => string,
  { channel, type, usual }: IndexColumns,
): string | undefined {
  const stated = [cell(channel), cell(type)];
  if (stated.some((text) => NEWSLETTER_TYPES.has(foldWords(text)))) return 'newsletter';
  const network = stated.find(isNetwork);
  return (
    channelOf(network ?? (usual === undefined && cell(channel) !== '' ? cell(channel) : undefined)) ?? usual
  );
}
