import { readJson } from '../json.ts';
import { changeText } from '../json-text/change-text.ts';
import type { JsonChange } from '../json-text/json-data.ts';
import { nodeAt, valueOf } from '../json-text/nodes.ts';
import type { TextEdit } from '../json-text/text-edit.ts';
import type { EditFault, FormEdit } from './edit-types.ts';
import { findRow, placeAfter } from './find-row.ts';
import { tableIn, type FormRow, type FormTable } from './read-form.ts';
import { addRow, isFault, setField } from './row-changes.ts';
import { KEY, orderAt } from './table-specs.ts';

export type FormEditResult =
  { readonly ok: true; readonly edit: TextEdit | 'none' } | { readonly ok: false; readonly fault: EditFault };

/** The smallest edit of a profile's text that makes an edit of its form. */
export function editText(text: string, edit: FormEdit): FormEditResult {
  const { tree, errors } = readJson(text, { lenient: true });
  const isBlank = text.trim() === '';
  if (!isBlank && (errors.length > 0 || tree?.type !== 'object'))
    return { ok: false, fault: { why: 'broken' } };
  const table = tableIn(isBlank ? undefined : tree, edit.table);
  if (!table) return { ok: false, fault: { why: 'gone' } };
  if (!table.isReadable) return { ok: false, fault: { why: 'unreadable' } };
  const known = tree && !isBlank ? valueOf(nodeAt(tree, table.path)) : undefined;
  const changes = changesFor(table, known, edit);
  if ('why' in changes) return { ok: false, fault: changes };
  const made = changeText(text, changes.list, orderAt, isBlank ? undefined : tree);
  return made === undefined ? { ok: false, fault: { why: 'unreadable' } } : { ok: true, edit: made };
}

type Changes = { readonly list: readonly JsonChange[] } | EditFault;

function changesFor(table: FormTable, known: unknown, edit: FormEdit): Changes {
  if (edit.kind === 'add') return add(table, edit);
  const found = findRow(table, edit);
  if ('why' in found) return found;
  const row = table.rows[found.row];
  if (!row) return { why: 'gone' };
  switch (edit.kind) {
    case 'set':
      return setField(table, known, { ...edit, row: found.row });
    case 'remove':
      return table.shape === 'record'
        ? { why: 'unreadable' }
        : { list: [{ kind: 'remove', path: [...table.path, stepTo(table, row, found.row)] }] };
    case 'move': {
      if (table.shape === 'record') return { why: 'unreadable' };
      const to = Math.max(0, Math.min(table.rows.length - 1, edit.to + found.row - edit.row));
      return {
        list: to === found.row ? [] : [{ kind: 'move', path: table.path, from: found.row, to }],
      };
    }
  }
}

function add(table: FormTable, edit: Extract<FormEdit, { kind: 'add' }>): Changes {
  if (table.shape === 'record') return { why: 'unreadable' };
  const made = edit.rows.map((row, at) => addRow(table, row, edit.rows.slice(0, at), at));
  const fault = made.find(isFault);
  if (fault) return fault;
  const rows = made.flatMap((row) => (isFault(row) ? [] : [row]));
  if (table.shape !== 'objects' && table.shape !== 'texts')
    return {
      list: rows.map(({ key, value }) => ({ kind: 'set', path: [...table.path, key], value })),
    };
  const values = rows.map(({ value }) => value);
  return values.length === 0
    ? { list: [] }
    : { list: [{ kind: 'insert', path: table.path, at: placeAfter(table, edit), values }] };
}

/** The step from a table to a row: its place in a list, or its name. */
const stepTo = ({ shape, fields }: FormTable, row: FormRow, at: number): string | number =>
  shape === 'objects' || shape === 'texts' ? at : (row[fields.findIndex(({ id }) => id === KEY)] ?? '');
