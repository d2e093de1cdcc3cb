import type { Imported } from '../importer.ts';
import type { JsonFile } from './json-file.ts';

/** Reads one platform's JSON. */
export interface ListImporter {
  /** For display. */
  readonly format: string;
  /** Decides by the content; the path is a hint where two formats are similar. */
  recognises(file: JsonFile, path: string): boolean;
  read(file: JsonFile, path: string): Imported;
}
