import { parseDocument, type Document } from 'yaml';
import type { Span } from './span.ts';

export interface FrontMatter extends Span {
  /** As written, without the fences. */
  readonly yaml: string;
  /** Keys in lower case; values as YAML gives them. Empty when the YAML is broken: a draft in progress often is. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;
const OPENING = /^\uFEFF?---[ \t]*\r?\n(?=[\w-]+[ \t]*:)/;

/**
 * The YAML block at the head of a Markdown file; offsets are UTF-16 code units in the file.
 * A block that is opened and not yet closed reaches to the end of its run of lines: it is still being typed.
 */
export function readFrontMatter(file: string, before?: FrontMatter): FrontMatter | undefined {
  const fenced = FENCED.exec(file);
  if (fenced) {
    const yaml = fenced[1] ?? '';
    // What an earlier version of the file said holds as long as it says the same.
    const fields = before?.yaml === yaml ? before.fields : readFields(yaml);
    return { start: 0, end: fenced[0].length, yaml, fields };
  }
  if (!OPENING.test(file)) return undefined;
  const blank = /\r?\n[ \t]*\r?\n/.exec(file);
  return { start: 0, end: blank ? blank.index : file.length, yaml: '', fields: {} };
}

function readFields(yaml: string): Record<string, unknown> {
  const document = parseDocument(yaml, { prettyErrors: false, schema: 'core' });
  if (document.errors.length > 0) return {};
  const value = valueOf(document);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
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

/** A field as trimmed text, or undefined when it is missing, empty or not a scalar. */
export function textField(fields: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = fields[key];
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
}
