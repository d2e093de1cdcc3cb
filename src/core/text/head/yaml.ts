import { parseDocument, type Document } from 'yaml';
import type { Fields } from './head.ts';

/** The fields of a YAML mapping; undefined where it is broken or something else. */
export function yamlFields(source: string): Fields | undefined {
  const document = parseDocument(source, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) return {};
  const value = valueOf(document);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return { ...value };
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
