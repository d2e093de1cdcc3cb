import { parseDocument, type Document } from 'yaml';
import type { Fields } from './head.ts';

/** The fields of a YAML mapping; undefined where it is broken or something else. */
export function yamlFields(source: string): Fields | undefined {
  const value = yamlValue(source);
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  return { ...value };
}

/** The value of a YAML document, null where there is nothing in it, undefined where it is broken. */
export function yamlValue(source: string): unknown {
  // What YAML warns of would quote the text on the console.
  const document = parseDocument(source, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  return document.contents === null ? null : valueOf(document);
}

/** Aliases are looked up only now: one without its anchor (`title: *New`), or too many of them, is broken YAML too. */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
