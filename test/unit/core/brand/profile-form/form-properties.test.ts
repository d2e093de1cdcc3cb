import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, parseTree, findNodeAtLocation } from 'jsonc-parser';
import {
  editText,
  KEY,
  readForm,
  VALUE,
  type FieldSpec,
  type FormEdit,
  type FormTable,
} from '../../../../../src/core/brand/profile/form/index.ts';
import { isSameData } from '../../../../../src/core/brand/profile/json-text/json-data.ts';
import { withEdits } from '../../../../../src/core/brand/profile/json-text/text-edit.ts';
import { readProfile } from '../../../../../src/core/brand/index.ts';
import { commentsIn, profileText } from './random-profile.ts';

function tablesOf(text: string): readonly FormTable[] {
  const form = readForm(text);
  assert.ok(form.kind === 'form', text);
  return form.tables;
}

/** What is typed into a field of a kind. */
function typed({ kind, choices }: FieldSpec, dice: (below: number) => number): string {
  const texts = [
    'plain',
    'with "quotes"',
    'tab\tand // slashes',
    '/* no comment */',
    'Ωmega 🎒',
    ` spaces ${dice(99)} `,
  ];
  const text = texts[dice(texts.length)] ?? '';
  switch (kind) {
    case 'flag':
      return dice(2) === 0 ? 'yes' : 'no';
    case 'number':
      return String(1 + dice(5));
    case 'date':
      return `2027-0${1 + dice(9)}-1${dice(10)}`;
    case 'range':
      return `20${10 + dice(80)}-0${1 + dice(9)}..`;
    case 'language':
      return 'de-AT';
    case 'choice':
      return choices?.[dice(choices.length)] ?? '';
    case 'words':
      return [text, `second ${dice(9)}`, 'third'].slice(0, 1 + dice(3)).join(', ');
    case 'line':
    case 'text':
      return text;
  }
}

/** An edit of the form, chosen by dice. */
function randomEdit(tables: readonly FormTable[], dice: (below: number) => number): FormEdit | undefined {
  const table = tables[dice(tables.length)];
  if (!table?.isReadable) return undefined;
  const { id, rows, fields, shape } = table;
  const row = dice(Math.max(1, rows.length));
  const before = rows[row];
  const kind = shape === 'record' ? 0 : dice(5);
  if (kind === 4) {
    const at = dice(rows.length + 1);
    const added = Array.from({ length: 1 + dice(3) }, (_, n) =>
      fields.map((field) =>
        field.id === KEY && field.kind === 'line'
          ? `key ${n} ${dice(999)}`
          : field.required || dice(2) === 0
            ? typed(field, dice)
            : '',
      ),
    );
    return { kind: 'add', table: id, at, after: rows[at - 1], rows: added };
  }
  if (!before) return undefined;
  if (kind === 3) return { kind: 'remove', table: id, row, before };
  if (kind === 2) return { kind: 'move', table: id, row, before, to: dice(rows.length) };
  const column = dice(fields.length);
  const field = fields[column];
  if (!field) return undefined;
  const isEmptied = !field.required && field.kind !== 'flag' && dice(4) === 0;
  return { kind: 'set', table: id, row, before, column, value: isEmptied ? '' : typed(field, dice) };
}

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function asData(value: unknown): Data {
  assert.ok(isData(value));
  return value;
}

function asList(value: unknown): unknown[] {
  assert.ok(isList(value));
  return value;
}

/** A field's value as a person would write it into the data; undefined where it is left out. */
function written({ kind }: FieldSpec, text: string): unknown {
  const trimmed = text.trim();
  if (kind === 'flag') return trimmed === 'yes';
  if (trimmed === '') return undefined;
  if (kind === 'number') return Number(trimmed);
  return kind === 'words' ? [...new Set(trimmed.split(', ').map((part) => part.trim()))] : trimmed;
}

function rowData({ fields, shape }: FormTable, row: readonly string[]): unknown {
  const values = fields.map((field, at): [string, unknown] => [field.id, written(field, row[at] ?? '')]);
  const stated = new Map(values.filter(([id, value]) => id !== KEY && value !== undefined));
  if (shape === 'permissions') {
    const words = ['learn', 'quote', 'send'].filter((name) => stated.get(name) === true);
    const until = stated.has('until') ? ` until ${String(stated.get('until'))}` : '';
    return words.length === 0 ? 'none' : words.join(', ') + until;
  }
  return stated.has(VALUE) ? stated.get(VALUE) : Object.fromEntries(stated);
}

/** The same edit made on the data, without the text: the form is measured by this. */
function onData(data: Data, table: FormTable, edit: FormEdit): void {
  const owner = table.path.slice(0, -1).reduce<Data>((inner, step) => {
    const made = asData(inner[step] ?? {});
    inner[step] = made;
    return made;
  }, data);
  const name = String(table.path.at(-1) ?? '');
  const keyAt = table.fields.findIndex(({ id }) => id === KEY);
  if (table.path.length === 0 || table.shape === 'record') {
    const record = table.path.length === 0 ? data : asData((owner[name] ??= {}));
    assert.ok(edit.kind === 'set');
    const field = table.fields[edit.column];
    assert.ok(field);
    const value = written(field, edit.value);
    if (value === undefined) Reflect.deleteProperty(record, field.id);
    else record[field.id] = value;
    return;
  }
  if (keyAt < 0) {
    const list = asList((owner[name] ??= []));
    if (edit.kind === 'add') list.splice(edit.at, 0, ...edit.rows.map((row) => rowData(table, row)));
    else if (edit.kind === 'remove') list.splice(edit.row, 1);
    else if (edit.kind === 'move') list.splice(edit.to, 0, ...list.splice(edit.row, 1));
    else {
      const field = table.fields[edit.column];
      assert.ok(field);
      const value = written(field, edit.value);
      if (field.id === VALUE) list[edit.row] = value;
      else if (value === undefined) Reflect.deleteProperty(asData(list[edit.row]), field.id);
      else asData(list[edit.row])[field.id] = value;
    }
    return;
  }
  const object = asData((owner[name] ??= {}));
  if (edit.kind === 'add') {
    for (const row of edit.rows) object[(row[keyAt] ?? '').trim()] = rowData(table, row);
    return;
  }
  const key = table.rows[edit.row]?.[keyAt] ?? '';
  if (edit.kind === 'remove') Reflect.deleteProperty(object, key);
  if (edit.kind !== 'set') return;
  const field = table.fields[edit.column];
  assert.ok(field);
  const value = written(field, edit.value);
  if (field.id === KEY) {
    const held = object[key];
    Reflect.deleteProperty(object, key);
    object[String(value)] = held;
  } else if (table.shape === 'permissions')
    object[key] = rowData(
      table,
      table.rows[edit.row]?.map((text, at) => (at === edit.column ? edit.value : text)) ?? [],
    );
  else if (field.id === VALUE) object[key] = value;
  else if (value === undefined) Reflect.deleteProperty(asData(object[key]), field.id);
  else asData(object[key])[field.id] = value;
}

/** Empty lists and objects that only one of two values has are of no meaning. */
const isEqual = (a: unknown, b: unknown): boolean => isSameData(withoutEmpty(a), withoutEmpty(b));

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  const kept = entries.filter(([, inner]) => inner !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** What of a text may go with an edit: the comments inside the value that it removes or replaces. */
function commentsInside(text: string, table: FormTable, edit: FormEdit): Set<string> {
  if (edit.kind === 'add' || edit.kind === 'move') return new Set();
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const keyAt = table.fields.findIndex(({ id }) => id === KEY);
  const step = keyAt >= 0 ? (table.rows[edit.row]?.[keyAt] ?? '') : edit.row;
  const row = table.shape === 'record' ? [...table.path] : [...table.path, step];
  const field = edit.kind === 'set' ? table.fields[edit.column]?.id : undefined;
  const isRowValue = field === undefined || field === VALUE || field === KEY || table.shape === 'permissions';
  const path = isRowValue ? row : [...row, field];
  if (edit.kind === 'set' && field === KEY) return new Set();
  const node = tree && findNodeAtLocation(tree, path);
  const whole =
    node?.parent?.type === 'property' && (edit.kind === 'remove' || edit.value === '') ? node.parent : node;
  return new Set(whole ? commentsIn(text.slice(whole.offset, whole.offset + whole.length)) : []);
}

describe('random edits of the form', () => {
  it('give valid text of the same meaning as the edits made on the data, and keep comments and all other text', () => {
    let made = 0;
    fc.assert(
      fc.property(profileText, fc.array(fc.nat(), { minLength: 60, maxLength: 100 }), (start, numbers) => {
        let next = 0;
        const dice = (below: number): number => (numbers[next++ % numbers.length] ?? 0) % below;
        let text = start;
        let tables = tablesOf(text);
        const data: unknown = parse(text, [], { allowTrailingComma: true });
        for (let turn = 0; turn < 8; turn++) {
          const edit = randomEdit(tables, dice);
          if (!edit) continue;
          const table = tables.find(({ id }) => id === edit.table);
          assert.ok(table);
          const result = editText(text, edit);
          if (!result.ok) {
            assert.equal(result.fault.why, 'exists', `${JSON.stringify(edit)}\n${text}`);
            continue;
          }
          const after = result.edit === 'none' ? text : withEdits(text, [result.edit]);
          const context = `${JSON.stringify(edit)}\n--- before\n${text}\n--- after\n${after}`;
          onData(asData(data), table, edit);
          const read: unknown = parse(after, [], { allowTrailingComma: true });
          assert.ok(isEqual(read, data), `${context}\n--- wanted\n${JSON.stringify(data)}`);
          const gone = commentsInside(text, table, edit);
          const left = commentsIn(after);
          assert.equal(new Set(left).size, left.length, `a comment was doubled\n${context}`);
          for (const comment of commentsIn(text))
            assert.ok(gone.has(comment) || left.includes(comment), `${comment} is lost\n${context}`);
          if (result.edit !== 'none') {
            // Undone, the text is byte for byte what it was.
            const { start: from, text: put, end } = result.edit;
            const undo = { start: from, end: from + put.length, text: text.slice(from, end) };
            assert.equal(withEdits(after, [undo]), text);
          }
          made++;
          if (after !== text) tables = tablesOf(after);
          text = after;
        }
        assert.deepEqual(readProfile(text, 'x').problems, [], text);
      }),
      { numRuns: 400 },
    );
    assert.ok(made >= 1000, `${made} edits`);
  });
});
