import type { Imported } from '../importer.ts';
import type { JsonFile } from './json-file.ts';

/** Knows the JSON of one platform. */
export interface ListImporter {
  /** For people. */
  readonly format: string;
  /** By its content; the path is a hint where two formats look alike. */
  recognises(file: JsonFile, path: string): boolean;
  read(file: JsonFile, path: string): Imported;
}
