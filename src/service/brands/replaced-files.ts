import type { ExportedFile } from '../../core/style-export/index.ts';
import { MADE_BY } from '../../core/style-export/made-by.ts';

/** What is to be done in a folder so that it has an exported style and nothing of an earlier one. */
export interface StyleChanges {
  readonly write: readonly ExportedFile[];
  readonly remove: readonly string[];
  /** Files of other people that the export would overwrite. */
  readonly foreign: readonly string[];
}

/**
 * @param present the files in the folders that the export writes into, by path; files that are not text have no text
 */
export function styleChanges(
  files: readonly ExportedFile[],
  present: ReadonlyMap<string, string | undefined>,
): StyleChanges {
  const isOurs = (path: string): boolean => present.get(path)?.startsWith(MADE_BY) === true;
  const wanted = new Set(files.map(({ path }) => path));
  return {
    write: files.filter(({ path, text }) => present.get(path) !== text),
    remove: [...present.keys()].filter((path) => !wanted.has(path) && isOurs(path)),
    foreign: files.map(({ path }) => path).filter((path) => present.has(path) && !isOurs(path)),
  };
}
