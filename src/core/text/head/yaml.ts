import { parseDocument, type Document } from 'yaml';
import type { Fields } from './head.ts';

/** The fields of a YAML mapping; undefined where it is broken or something else. */
export function yamlFields(source: string): Fields | undefined {
  const value = yamlValue(source);
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  return { ...value };
}

/** The value of a YAML document; null for an empty one, undefined for an invalid one. */
export function yamlValue(source: string): unknown {
  // YAML's warnings would quote the text on the console.
  const document = parseDocument(source, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  return document.contents === null ? null : valueOf(document);
}

/**
 * Resolves aliases, which fails for an alias without anchor (`title: *New`) and for too many of them; both
 * are invalid YAML.
 */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
