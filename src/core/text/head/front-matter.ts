import type { Span } from '../span.ts';
import { commentHead } from './comment-head.ts';
import { fencedHead } from './fenced-head.ts';
import { jsonHead } from './json-head.ts';
import { keyLinesHead } from './key-lines.ts';
import { looseFields } from './loose-fields.ts';
import type { Fields, Head } from './head.ts';
import { tomlFields } from './toml.ts';
import { yamlFields } from './yaml.ts';

/**
 * The metadata at the head of a post: in YAML, TOML, JSON, lines of keys or a comment. Offsets are UTF-16
 * units in the file.
 */
export interface FrontMatter extends Span {
  readonly dialect: Head['dialect'];
  /** As written, without the fences. */
  readonly source: string;
  /** The offset of `source` in the file. */
  readonly sourceStart: number;
  /**
   * Keys in lower case. If the head's grammar cannot be read, the fields of its single lines; none while it
   * is being typed.
   */
  readonly fields: Fields;
  /**
   * `broken`: not valid in the language of its fences. `open`: not closed, so it ends at the first blank
   * line.
   */
  readonly state: 'read' | 'broken' | 'open';
}

const DIALECTS: readonly ((file: string) => Head | undefined)[] = [
  fencedHead,
  jsonHead,
  commentHead,
  keyLinesHead,
];

/**
 * The head of a file in any dialect. It begins at 0, except for lines of properties below a title. An
 * unclosed head ends with its run of lines, as it is still being typed.
 */
export function readFrontMatter(file: string, before?: FrontMatter): FrontMatter | undefined {
  const head = headOf(file);
  return head && frontMatterOf(head, before);
}

/** Where the head of a file is; its fields are not read. */
export function headOf(file: string): Head | undefined {
  for (const recognise of DIALECTS) {
    const head = recognise(file);
    if (head) return head;
  }
  return undefined;
}

function frontMatterOf(head: Head, before: FrontMatter | undefined): FrontMatter {
  const { dialect, source, sourceStart, start, end, isOpen } = head;
  const place = { dialect, source, sourceStart, start, end };
  if (isOpen) return { ...place, fields: {}, state: 'open' };
  // The fields of an unchanged head are reused.
  if (before?.source === source && before.dialect === dialect && before.state !== 'open')
    return { ...place, fields: before.fields, state: before.state };
  const fields = fieldsOf(head);
  return fields
    ? { ...place, fields: lowerCaseKeys(fields), state: 'read' }
    : { ...place, fields: lowerCaseKeys(looseFields(source)), state: 'broken' };
}

function fieldsOf({ dialect, source, fields }: Head): Fields | undefined {
  if (dialect === 'yaml') return yamlFields(source);
  return dialect === 'toml' ? tomlFields(source) : fields;
}

const lowerCaseKeys = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key.toLowerCase(), field]));

/** A field as trimmed text, or undefined when it is missing, empty or not a scalar. */
export function textField(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
}
