import { consentInFields, consentKey, holdsTags, mayState } from '../../consent-statements/index.ts';
import type { TakenColumns } from '../../posts/post.ts';
import type { ExportFile } from '../importer.ts';
import { eachRow, type Delimited } from './delimited.ts';
import type { Header } from './header.ts';

/** A table whose columns may state consents. */
interface ConsentTable {
  readonly file: Pick<ExportFile, 'text'>;
  readonly delimited: Delimited;
  readonly header: Header;
  readonly taken: Pick<TakenColumns, 'consent'>;
}

/** The number of rows by which a column without a name is judged. */
const SAMPLED_ROWS = 400;

/** The columns that may state a consent: by their names, or where they have none by what stands in them. */
export function consentColumns({ header, taken, file, delimited }: ConsentTable): number[] {
  if (header.index >= 0)
    return header.names.flatMap((name, index) =>
      name === taken.consent || mayState(name) || holdsTags(name) ? [index] : [],
    );
  const filled = header.names.map(() => 0);
  const words = header.names.map(() => 0);
  let rows = 0;
  eachRow(file.text, delimited, ({ cells }) => {
    for (const [index, cell] of cells.entries()) {
      if (cell.trim() === '') continue;
      filled[index] = (filled[index] ?? 0) + 1;
      if (CONSENT_WORDS.test(cell)) words[index] = (words[index] ?? 0) + 1;
    }
    return ++rows < SAMPLED_ROWS;
  });
  return header.names.flatMap((_, index) =>
    (filled[index] ?? 0) > 0 && filled[index] === words[index] ? [index] : [],
  );
}

const CONSENT_WORDS = /^\s*(?:none|(?:learn|quote|send)(?:[,; ]+(?:learn|quote|send))*)\s*$/i;

/** What a cell states; a blank one states nothing. */
export function consentCell(name: string, cell = ''): unknown[] {
  if (cell.trim() === '') return [];
  const about = consentKey(name);
  // Of a column that says no to something, what a yes would mean is not for us to guess.
  if (about === 'negated') return ['unclear'];
  if (about === 'plain' || about === 'doubtful') return [cell];
  return mayState(name) || holdsTags(name) ? consentInFields({ [name]: cell }) : [cell];
}

/** A row with one short cell, which may speak of the whole table. */
export const isOneCell = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 1 && (filled[0] ?? '').trim().length <= LONGEST_STATEMENT;
};
const LONGEST_STATEMENT = 60;

/** Cells above a table that state something for all of it. */
export const consentAbove = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => /\bconsent\b\s*[:=]\s*(.+)/is.exec(cell)?.[1] ?? []);
