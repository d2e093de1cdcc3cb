import { isSameRow, type Texts } from './row-texts.ts';
import type { PageEdit } from './messages.ts';

/** The rows of a table with edits that its document does not have yet; an edit whose row is not there is left out. */
export const withPending = (rows: readonly Texts[], edits: readonly PageEdit[]): readonly Texts[] =>
  edits.reduce<readonly Texts[]>(withEdit, rows);

/** The same for the fields of one object, whose place is certain. */
export const recordWithPending = (row: Texts, edits: readonly PageEdit[]): Texts =>
  edits.reduce((now, edit) => (edit.kind === 'set' ? now.with(edit.column, edit.value) : now), row);

function withEdit(rows: readonly Texts[], edit: PageEdit): readonly Texts[] {
  if (edit.kind === 'add') return rows.toSpliced(Math.min(edit.at, rows.length), 0, ...edit.rows);
  const at = placeOf(rows, edit.row, edit.before);
  const row = rows[at];
  if (!row) return rows;
  switch (edit.kind) {
    case 'set':
      return rows.with(at, row.with(edit.column, edit.value));
    case 'remove':
      return rows.toSpliced(at, 1);
    case 'move':
      return rows.toSpliced(at, 1).toSpliced(edit.to, 0, row);
  }
}

/** Where a row is: it may have moved when others were added or removed elsewhere. */
const placeOf = (rows: readonly Texts[], at: number, before: Texts): number => {
  const known = rows[at];
  return known && isSameRow(known, before) ? at : rows.findIndex((row) => isSameRow(row, before));
};
