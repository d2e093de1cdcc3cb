import { findNodeAtOffset, getNodePath } from 'jsonc-parser';
import { readJson } from '../json.ts';
import type { JsonPath } from '../json-text/json-data.ts';
import type { ProfileProblem } from '../read-profile.ts';
import { tablesIn, type FormTable } from './read-form.ts';
import { KEY, VALUE } from './table-specs.ts';

/** A problem of a profile at its place in the form; without a row it is about a table, without a table about the profile. */
export interface FormProblem {
  readonly message: string;
  readonly table?: string;
  readonly row?: number;
  readonly column?: number;
}

/** Where problems of a profile belong in its form. */
export function placeProblems(text: string, problems: readonly ProfileProblem[]): readonly FormProblem[] {
  if (problems.length === 0) return [];
  const { tree } = readJson(text, { lenient: true });
  if (!tree) return problems.map(({ message }) => ({ message }));
  // Of tables inside each other the inner one comes first.
  const tables = [...tablesIn(tree)].sort((a, b) => b.path.length - a.path.length);
  return problems.map(({ message, start }) => {
    const node = findNodeAtOffset(tree, start);
    const path = node ? getNodePath(node) : [];
    const table = tables.find(({ path: own }) => own.every((step, at) => path[at] === step));
    return { message, ...(table && placeIn(table, path.slice(table.path.length))) };
  });
}

function placeIn(
  { id, shape, fields, rows }: FormTable,
  [first, second]: JsonPath,
): Omit<FormProblem, 'message'> {
  if (shape === 'record') {
    const column = fields.findIndex((field) => field.id === first);
    return column >= 0 ? { table: id, row: 0, column } : id === '/' ? {} : { table: id };
  }
  if (first === undefined) return { table: id };
  const row = typeof first === 'number' ? first : rows.findIndex((texts) => texts[0] === first);
  if (row < 0 || row >= rows.length) return { table: id };
  const column = fields.findIndex((field) => field.id === (second ?? VALUE));
  const key = fields.findIndex((field) => field.id === KEY);
  return { table: id, row, ...(column >= 0 ? { column } : key >= 0 ? { column: key } : {}) };
}
