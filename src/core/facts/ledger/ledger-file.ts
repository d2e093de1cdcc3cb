import { isMap, isScalar, isSeq, parseDocument, type Document, type ParsedNode, type YAMLMap } from 'yaml';
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { Span } from '../../text/index.ts';
import { dayOf, entryOf, type LedgerEntry } from './ledger-entry.ts';

/** The fields of an entry, in the order in which they are written. */
export const ENTRY_FIELDS = [
  'id',
  'text',
  'type',
  'evidence',
  'expires',
  'jurisdiction',
  'approver',
] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];
const FILE_FIELDS = ['brand', 'claims'] as const;

/** An entry with its places in its file; offsets are UTF-16 units. */
export interface PlacedEntry extends Span {
  readonly entry: LedgerEntry;
  /** The values of its fields. */
  readonly fields: Partial<Readonly<Record<EntryField, Span>>>;
}

/** What is wrong in a ledger's file. */
export interface LedgerProblem extends Span {
  readonly message: string;
  /** What probably was meant in its place. */
  readonly replacement?: string;
}

/** A ledger's file with its places. */
export interface LedgerFile {
  readonly brand?: string;
  /** Those that can be read. */
  readonly entries: readonly PlacedEntry[];
  /** Entries that cannot be read, by their place from 1 on; 0 stands for the file. */
  readonly faults: readonly number[];
  readonly problems: readonly LedgerProblem[];
}

/** Reads a ledger's file. What cannot be read is a problem and clears nothing. */
export function readLedgerFile(source: string, localize: Localize = localizeInEnglish): LedgerFile {
  const document = parseDocument(source, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
  const broken = document.errors.map(({ pos: [start, end] }) => ({
    start,
    end: Math.max(end, start + 1),
    message: localize('This is not valid YAML.'),
  }));
  if (broken.length > 0) return { entries: [], faults: [0], problems: broken };
  const root = document.contents;
  if (root === null) return { entries: [], faults: [], problems: [] };
  if (!isMap(root)) return wrongFile(spanOf(root), localize);
  const list = nodeAt(root, 'claims');
  const brand = plainText(nodeAt(root, 'brand'));
  const named = brand === undefined ? {} : { brand };
  const unknown = unknownKeys(root, FILE_FIELDS, localize);
  if (list !== undefined && !isEmpty(list) && !isSeq(list))
    return { ...named, ...wrongFile(spanOf(list), localize) };
  const read = isSeq(list) ? list.items.map((item) => readItem(document, item, localize)) : [];
  const entries = read.flatMap(({ entry }) => entry ?? []);
  return {
    ...named,
    entries,
    faults: read.flatMap(({ entry }, at) => (entry ? [] : [at + 1])),
    problems: [...unknown, ...read.flatMap(({ problems }) => problems), ...repeatedIds(entries, localize)],
  };
}

function wrongFile(span: Span, localize: Localize): LedgerFile {
  return {
    entries: [],
    faults: [0],
    problems: [{ ...span, message: localize('A ledger needs “claims”, a list of entries.') }],
  };
}

interface ReadItem {
  readonly entry?: PlacedEntry;
  readonly problems: readonly LedgerProblem[];
}

function readItem(document: Document, item: unknown, localize: Localize): ReadItem {
  const span = spanOf(item);
  if (!isMap(item)) return { problems: [{ ...span, message: localize('An entry needs “text”.') }] };
  const problems = [...unknownKeys(item, ENTRY_FIELDS, localize)];
  const fields = Object.fromEntries(
    ENTRY_FIELDS.flatMap((name) => {
      const node = nodeAt(item, name);
      return node === undefined ? [] : [[name, spanOf(node)] as const];
    }),
  );
  const entry = entryOf(valueOf(document, item));
  if (plainText(nodeAt(item, 'text')) === undefined)
    problems.push({ ...(fields['text'] ?? firstLine(span)), message: localize('An entry needs “text”.') });
  const expires = fields['expires'];
  if (expires && dayOf(plainText(nodeAt(item, 'expires'))) === undefined)
    problems.push({ ...expires, message: localize('“expires” is a day: YYYY-MM-DD.') });
  return entry ? { entry: { entry, ...span, fields }, problems } : { problems };
}

/** Undefined for an alias that stands for nothing (`text: *New`). */
function valueOf(document: Document, item: YAMLMap): unknown {
  try {
    return item.toJS(document, { maxAliasCount: 20 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function repeatedIds(entries: readonly PlacedEntry[], localize: Localize): LedgerProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ entry: { id }, fields, start, end }): LedgerProblem[] => {
    if (id === undefined) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ ...(fields.id ?? { start, end }), message: localize('Another entry has the id “{0}”.', id) }];
  });
}

function unknownKeys(map: YAMLMap, known: readonly string[], localize: Localize): LedgerProblem[] {
  return map.items.flatMap(({ key }): LedgerProblem[] => {
    const name = plainText(key);
    if (name === undefined || known.includes(name)) return [];
    const near = known.find((candidate) => candidate.startsWith(name.slice(0, 3).toLowerCase()));
    const message =
      near === undefined
        ? localize('“{0}” is not a field of a ledger. Fields: {1}.', name, known.join(', '))
        : localize('“{0}” is not a field of a ledger. Did you mean “{1}”?', name, near);
    return [{ ...spanOf(key), message, ...(near === undefined ? {} : { replacement: near }) }];
  });
}

/** The value of a key; undefined where the mapping does not have it. */
function nodeAt(map: YAMLMap, name: string): unknown {
  return map.items.find(({ key }) => plainText(key) === name)?.value ?? undefined;
}

const plainText = (node: unknown): string | undefined =>
  isScalar(node) && typeof node.value === 'string' && node.value.trim() !== ''
    ? node.value.trim()
    : undefined;

const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null;

function spanOf(node: unknown): Span {
  const range = isNode(node) ? node.range : undefined;
  const [start, end] = range ?? [0, 0];
  return { start, end: Math.max(end, start) };
}

const isNode = (node: unknown): node is ParsedNode => isMap(node) || isSeq(node) || isScalar(node);

/** An entry that lacks something is marked at its beginning, not in all its lines. */
const firstLine = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + 1) });
