import type { EditFault, FormEdit } from './edit-types.ts';
import type { FormRow, FormTable } from './read-form.ts';

const isEqual = (a: FormRow | undefined, b: FormRow): boolean =>
  a?.length === b.length && b.every((text, at) => text === a[at]);

/** The place of the only row that is as it was; where several are, the one at the same place. */
function sameRow(rows: readonly FormRow[], at: number, before: FormRow): number | undefined {
  if (isEqual(rows[at], before)) return at;
  const first = rows.findIndex((row) => isEqual(row, before));
  const last = rows.findLastIndex((row) => isEqual(row, before));
  return first >= 0 && first === last ? first : undefined;
}

/**
 * Finds the row of an edit in a table that may have changed since: rows may have been added, removed or
 * moved around it, and other fields of it edited.
 */
export function findRow(
  { shape, rows }: FormTable,
  edit: Exclude<FormEdit, { kind: 'add' }>,
): { readonly row: number } | EditFault {
  const { row, before } = edit;
  const same = shape === 'record' ? undefined : sameRow(rows, row, before);
  if (same !== undefined) return { row: same };
  const near = shape === 'record' ? 0 : similarRow(rows, row, before);
  const now = near === undefined ? undefined : rows[near];
  if (near === undefined || !now) return { why: 'gone' };
  if (edit.kind !== 'set') return { why: 'changed', now: now.join(' · ') };
  const text = now[edit.column] ?? '';
  // The field is as it was; only others of the row have changed.
  if (text === before[edit.column] || text === edit.value) return { row: near };
  return { why: 'changed', now: text };
}

/** A row of the same name, or the one at the same place that differs in one field only. */
function similarRow(rows: readonly FormRow[], at: number, before: FormRow): number | undefined {
  const named = rows.flatMap((row, index) => (row[0] === before[0] ? [index] : []));
  if (named.length === 1) return named[0];
  const here = rows[at];
  if (here && named.includes(at)) return at;
  const different = here?.filter((text, index) => text !== before[index]).length;
  return before.length > 1 && different === 1 ? at : undefined;
}

/** Where rows are added: below the row that was above them, wherever it is now. */
export function placeAfter({ rows }: FormTable, { at, after }: Extract<FormEdit, { kind: 'add' }>): number {
  if (at === 0 || !after) return Math.min(at, rows.length);
  const above = sameRow(rows, at - 1, after);
  return above === undefined ? Math.min(at, rows.length) : above + 1;
}
