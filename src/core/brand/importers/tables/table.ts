import words from '../../../../../data/corpus/unpublished.json' with { type: 'json' };
import { foldName } from '../../fold.ts';
import type { ColumnRole, CorpusNote, TakenColumns } from '../../posts/post.ts';
import { chooseColumns, type Column } from '../choose-columns.ts';
import { noPosts, type Entry, type ExportFile, type Imported, type Markup } from '../importer.ts';
import { combine, originOfText, signalOf, type Signal } from '../signals.ts';
import { eachRow, sniffDelimiter, type Delimited, type Row } from './delimited.ts';
import { findHeader, type Header } from './header.ts';
import { withoutPosts } from './index-table.ts';
import { knownTable, markupOf, type KnownTable } from './known-tables.ts';
import { consentAbove, consentCell, consentColumns, isOneCell } from './table-consent.ts';

/** The number of rows by which columns are chosen. */
const SAMPLED_ROWS = 400;

/** Posts from the rows of a table: CSV, TSV and similar, with any delimiter, with or without a header. */
export function readTable(file: ExportFile): Imported {
  const delimited = sniffDelimiter(file.text, file.path);
  const sample: Row[] = [];
  eachRow(file.text, delimited, (row) => sample.push(row) < SAMPLED_ROWS);
  const header = findHeader(sample);
  const known = knownTable(header.names);
  const without = file.chosen.text === undefined && withoutPosts({ file, delimited, header, sample, known });
  if (without) return without;
  const rows = sample.slice(header.index + 1);
  const format = known?.format ?? 'table';
  const notes: CorpusNote[] = header.index < 0 ? [{ kind: 'no-header' }] : [];
  if (rows.length === 0) return { format, entries: [], notes: noteEnd(file, delimited) };
  const choice = chooseColumns(columnsOf(header, rows), rows.length, chosenIn(file, header, known));
  for (const { role, column } of choice.missing) notes.push({ kind: 'unknown-column', role, column });
  if (choice.taken.text === undefined)
    return { format, entries: [], notes: [...noteEnd(file, delimited), noTextColumn(header)] };
  if (isProductList(file, header, rows, choice.taken.text)) return noPosts(format, 'products');
  const markup = choice.html ? 'html' : known ? markupOf(known) : 'plain';
  const reading = { file, delimited, header, taken: choice.taken, known, markup, notes };
  return {
    format,
    entries: entriesOf(reading),
    columns: choice.taken,
    notes,
    channel: channelOf(known, choice.taken.text),
    dayOrder: known?.monthFirst === true ? 'month-first' : undefined,
  };
}

/** The fewest words of a description that is a text and no name of a product, in the median. */
const LEAST_DESCRIPTION = 10;
/** So many columns of a catalogue make one. */
const LEAST_PRODUCT_COLUMNS = 2;
const PRODUCT_COLUMNS: ReadonlySet<string> = new Set(words.productColumns);

/** Whether rows are products with prices or stock, whose column of text holds names and no descriptions. */
function isProductList(
  { chosen }: ExportFile,
  { names }: Header,
  rows: readonly Row[],
  text: string,
): boolean {
  if (chosen.text !== undefined) return false;
  const about = names.filter((name) =>
    (name.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => PRODUCT_COLUMNS.has(word)),
  );
  if (about.length < LEAST_PRODUCT_COLUMNS) return false;
  const at = names.indexOf(text);
  const lengths = rows.map(({ cells }) => (cells[at] ?? '').trim().split(/\s+/).length).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) < LEAST_DESCRIPTION;
}

/** Columns chosen in the profile take precedence over the format's known ones. */
function chosenIn(
  { chosen }: ExportFile,
  { names }: Header,
  known: KnownTable | undefined,
): Partial<Record<ColumnRole, string>> {
  const there = (column: string | undefined): string | undefined =>
    column === undefined ? undefined : names.find((name) => foldName(name) === foldName(column));
  const result: Partial<Record<ColumnRole, string>> = {};
  const roles: readonly (readonly [ColumnRole, string | undefined])[] = [
    ['text', there(known?.text)],
    ['title', there(known?.title)],
    ['date', there(known?.date)],
    ['author', there(known?.author)],
    ['channel', there(known?.channelColumn)],
    ['consent', undefined],
  ];
  for (const [role, column] of roles) {
    const name = chosen[role] ?? column;
    if (name !== undefined) result[role] = name;
  }
  return result;
}

const noTextColumn = ({ index, names }: Header): CorpusNote => ({
  kind: 'no-text-column',
  columns: index < 0 ? [] : names.filter(isShort),
});

/** A file without a header row has a post in its place, and a post's words must not be copied to a note. */
const isShort = (header: string): boolean => header.length <= 32 && header.split(/\s+/).length <= 4;

const columnsOf = ({ names }: Header, rows: readonly Row[]): Column[] =>
  names.map((name, at) => ({
    name,
    cells: rows.flatMap(({ cells }) => {
      const cell = cells[at]?.trim() ?? '';
      return cell === '' ? [] : [cell];
    }),
  }));

function noteEnd(file: ExportFile, delimited: Delimited): CorpusNote[] {
  const { problem } = eachRow(file.text, delimited, () => true);
  return problem === undefined ? [] : [{ kind: 'broken-table', detail: problem }];
}

interface Reading {
  readonly file: ExportFile;
  readonly delimited: Delimited;
  readonly header: Header;
  readonly taken: TakenColumns;
  readonly known: KnownTable | undefined;
  readonly markup: Markup;
  readonly notes: CorpusNote[];
}

function entriesOf(reading: Reading): Entry[] {
  const { file, delimited, header, taken, known, markup, notes } = reading;
  const at = (name: string | undefined): number => (name === undefined ? -1 : header.names.indexOf(name));
  const [text, title, date] = [at(taken.text), at(taken.title), at(taken.date)];
  const [channel, author] = [at(taken.channel), at(taken.author)];
  const consents = consentColumns(reading);
  const signals = header.names.flatMap((name, index): [index: number, signal: Signal][] => {
    const signal = index === text ? undefined : signalOf(name);
    return signal ? [[index, signal]] : [];
  });
  const above: unknown[] = [];
  const below: unknown[] = [];
  const entries: Entry[] = [];
  let number = -header.index - 1;
  const { problem } = eachRow(file.text, delimited, ({ cells, line }) => {
    if (number < 0) above.push(...consentAbove(cells));
    if (number++ < 0) return true;
    const cell = (index: number): string | undefined => (index < 0 ? undefined : cells[index]);
    const body = cell(text);
    const ofTable = isOneCell(cells) ? consentAbove(cells) : [];
    below.push(...ofTable);
    if (ofTable.length > 0) return true;
    const stated = combine(signals.map(([index, signal]) => signal(cells[index])));
    entries.push({
      number,
      line,
      markup,
      ...stated,
      text: known?.quotedBreaks === true ? body?.replace(/"\s*\n\s*"/g, '\n') : body,
      title: cell(title),
      date: cell(date),
      channel: cell(channel),
      author: cell(author),
      consents: [
        ...above,
        ...consents.flatMap((index) => consentCell(header.names[index] ?? '', cells[index])),
      ],
      origin: stated.origin ?? originOfText(body),
      notAPost: isTotal(cells, body) ? 'total' : undefined,
    });
    return true;
  });
  if (problem !== undefined) notes.unshift({ kind: 'broken-table', detail: problem });
  if (below.length === 0) return entries;
  return entries.map((entry) => ({ ...entry, consents: [...below, ...(entry.consents ?? [])] }));
}

const TOTAL = /^(?:grand )?(?:total|totals|sum|summe|gesamt|insgesamt|somme|suma|totale|合計)$/i;

/** Tools write totals above or below the rows. */
const isTotal = (cells: readonly string[], body = ''): boolean =>
  TOTAL.test(body.trim()) || (body.trim() === '' && TOTAL.test(cells[0]?.trim() ?? ''));

const channelOf = (known: KnownTable | undefined, text: string): string | undefined =>
  known?.channel ?? (/tweet/i.test(text) ? 'x' : undefined);
