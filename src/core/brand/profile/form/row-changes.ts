import type { JsonChange } from '../json-text/json-data.ts';
import { readField } from './fields.ts';
import type { EditFault, FormEdit } from './edit-types.ts';
import type { FormRow, FormTable } from './read-form.ts';
import { KEY, VALUE } from './table-specs.ts';

/** A row's value in the profile, and its name where rows have names. */
interface MadeRow {
  readonly key: string;
  readonly value: unknown;
}

export const isFault = (made: MadeRow | EditFault): made is EditFault => 'why' in made;

/** @param above rows that are added before this one */
export function addRow(
  table: FormTable,
  row: FormRow,
  above: readonly FormRow[],
  at: number,
): MadeRow | EditFault {
  const made = valueOfRow(table, row, at);
  const keyAt = table.fields.findIndex(({ id }) => id === KEY);
  if (isFault(made) || keyAt < 0) return made;
  const isKnown = [...table.rows, ...above].some((other) => other[keyAt]?.trim() === made.key);
  return isKnown ? { why: 'exists', column: keyAt, row: at } : made;
}

function valueOfRow({ fields, shape }: FormTable, row: FormRow, at: number): MadeRow | EditFault {
  const entries: [string, unknown][] = [];
  for (const [column, field] of fields.entries()) {
    const read = readField(field, row[column] ?? '');
    if ('fault' in read) return { why: read.fault, column, row: at };
    if (read.value !== undefined) entries.push([field.id, read.value]);
  }
  const values = new Map(entries);
  const name = values.get(KEY);
  const key = typeof name === 'string' ? name : '';
  if (shape === 'permissions') return { key, value: permission(values) };
  if (values.has(VALUE)) return { key, value: values.get(VALUE) };
  return { key, value: Object.fromEntries(entries.filter(([id]) => id !== KEY)) };
}

function permission(values: ReadonlyMap<string, unknown>): string {
  const allowed = ['learn', 'quote', 'send'].filter((name) => values.get(name) === true);
  const until = values.get('until');
  if (allowed.length === 0) return 'none';
  return allowed.join(', ') + (typeof until === 'string' ? ` until ${until}` : '');
}

/**
 * The changes that set a field of a row.
 * @param known the table's value in the profile
 */
export function setField(table: FormTable, known: unknown, edit: SetEdit): RowChanges {
  const { column, row, value } = edit;
  const field = table.fields[column];
  const texts = table.rows[row];
  if (!field || !texts) return { why: 'gone' };
  const read = readField(field, value);
  if ('fault' in read) return { why: read.fault, column, row };
  const { shape, path } = table;
  const keyAt = table.fields.findIndex(({ id }) => id === KEY);
  const key = texts[keyAt] ?? '';
  if (field.id === KEY) return rename(table, { key, to: String(read.value), column, row });
  const step = keyAt >= 0 ? key : row;
  const at = shape === 'record' ? path : [...path, step];
  if (field.id === VALUE) return { list: [{ kind: 'set', path: at, value: read.value }] };
  const item = shape === 'record' ? known : itemAt(known, step);
  if (shape === 'record' || (shape !== 'permissions' && isObject(item)))
    return { list: propertyChanges([...at, field.id], itemAt(item, field.id), read.value) };
  // A consent in words, or a value where an object belongs: it is written anew.
  const changed = texts.map((text, index) => (index === column ? value : text));
  const made = valueOfRow(table, changed, row);
  return isFault(made) ? made : { list: [{ kind: 'set', path: at, value: made.value }] };
}

type SetEdit = Extract<FormEdit, { kind: 'set' }>;
type RowChanges = { readonly list: readonly JsonChange[] } | EditFault;

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function propertyChanges(path: (string | number)[], before: unknown, after: unknown): readonly JsonChange[] {
  if (after === undefined) return before === undefined ? [] : [{ kind: 'remove', path }];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(path, before, after);
  return before === after ? [] : [{ kind: 'set', path, value: after }];
}

function rename(
  { path, rows }: FormTable,
  { key, to, column, row }: { key: string; to: string; column: number; row: number },
): RowChanges {
  if (key === to) return { list: [] };
  if (rows.some((other) => other[column] === to)) return { why: 'exists', column, row };
  return { list: [{ kind: 'rename', path: [...path, key], to }] };
}

/** Only words that differ are removed and inserted, so that comments between others stay where they are. */
function listChanges(
  path: (string | number)[],
  before: readonly unknown[],
  after: readonly unknown[],
): JsonChange[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const values = after.slice(start, after.length - tail);
  const spare = before.length - tail - start;
  return [
    ...(values.length === 0 ? [] : [{ kind: 'insert' as const, path, at: start, values }]),
    ...Array.from({ length: spare }, (_, at) => ({
      kind: 'remove' as const,
      path: [...path, start + values.length + spare - 1 - at],
    })),
  ];
}

function itemAt(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === String(step))?.[1];
}
