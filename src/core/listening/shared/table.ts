import Papa from 'papaparse';
import { localizeInEnglish, type Localize } from '../../base/localize.ts';

/** An export that cannot be read; the message says why. */
export class ListeningFileError extends Error {
  override readonly name = 'ListeningFileError';
}

/** A CSV file as columns by their names, in lower case. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function readTable(csv: string): Table {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const [head = [], ...rows] = data;
  return { names: head.map((name) => name.trim().toLowerCase()), rows };
}

/** Where each column stands, by the first of its names that the table has. Throws `ListeningFileError` where one is missing. */
export function columnsOf(
  { names }: Table,
  wanted: readonly (readonly string[])[],
  localize: Localize = localizeInEnglish,
): number[] {
  return wanted.map((aliases) => {
    const at = columnOf(names, aliases);
    if (at < 0)
      throw new ListeningFileError(
        localize('The table needs a column “{0}”, and has: {1}.', aliases[0] ?? '', names.join(', ')),
      );
    return at;
  });
}

/** The place of the first of some names among a table's, or -1. */
export function columnOf(names: readonly string[], aliases: readonly string[]): number {
  for (const alias of aliases) {
    const at = names.indexOf(alias);
    if (at >= 0) return at;
  }
  return -1;
}
