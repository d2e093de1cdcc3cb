import { entryEdit, type NewEntry } from '../../facts/index.ts';
import type { FrontMatter, Prose } from '../../text/index.ts';
import type { DraftEdit } from '../exemptions/allow.ts';

/** The edit that sets a field of a mapping in YAML front matter, such as `offer: ends`; undefined where it is set already or cannot be. */
export function fieldEdit(
  file: string,
  { frontMatter }: Prose,
  [key, field]: readonly [key: string, field: string],
  value: string,
): DraftEdit | undefined {
  const eol = eolOf(file);
  const line = `  ${field}: ${value}${eol}`;
  if (!frontMatter) return newHead(file, `${key}:${eol}${line}`);
  if (!isYaml(file, frontMatter)) return undefined;
  const { source, sourceStart } = frontMatter;
  const found = new RegExp(`^${key}:[ \\t]*(.*?)[ \\t]*(?:\\r?\\n|$)((?:[ \\t]+.*(?:\\r?\\n|$))*)`, 'm').exec(
    source,
  );
  if (!found) return beforeFence(file, frontMatter, `${key}:${eol}${line}`);
  const [whole, inline = '', body = ''] = found;
  const isSet = new RegExp(`(?:^|[\\s{,])${field}:`).test(`${inline}\n${body}`);
  if (isSet || (inline !== '' && !/^\{.*\}$/.test(inline))) return undefined;
  if (inline === '') {
    const at = sourceStart + found.index + whole.length - body.length;
    const indent = /^[ \t]+/.exec(body)?.[0] ?? '  ';
    return { start: at, end: at, text: `${indent}${field}: ${value}${eol}` };
  }
  const at = sourceStart + found.index + whole.indexOf('{') + 1;
  return { start: at, end: at, text: inline === '{}' ? `${field}: ${value}` : `${field}: ${value}, ` };
}

/** The edit that adds an entry to the `claims` of YAML front matter; undefined where it cannot. */
export function claimEdit(file: string, { frontMatter }: Prose, entry: NewEntry): DraftEdit | undefined {
  if (!frontMatter) return newHead(file, (entryEdit('', entry)?.text ?? '').replaceAll('\n', eolOf(file)));
  if (!isYaml(file, frontMatter)) return undefined;
  const edit = entryEdit(frontMatter.source, entry);
  if (!edit) return undefined;
  const { sourceStart, source } = frontMatter;
  const isLast = edit.end === source.length && !source.endsWith('\n') && !edit.text.startsWith('\n');
  const text = isLast ? `${eolOf(file)}${edit.text.replace(/\r?\n$/, '')}` : edit.text;
  return { start: sourceStart + edit.start, end: sourceStart + edit.end, text };
}

const eolOf = (file: string): string => (file.includes('\r\n') ? '\r\n' : '\n');

const isYaml = (file: string, { dialect, state }: FrontMatter): boolean =>
  dialect === 'yaml' && state === 'read' && /^\uFEFF?---/.test(file);

function newHead(file: string, body: string): DraftEdit {
  const eol = eolOf(file);
  const start = file.startsWith('\uFEFF') ? 1 : 0;
  return { start, end: start, text: `---${eol}${body}---${eol}${eol}` };
}

function beforeFence(file: string, { sourceStart }: FrontMatter, text: string): DraftEdit | undefined {
  const at = file.indexOf('\n---', sourceStart - 1) + 1;
  return at > 0 ? { start: at, end: at, text } : undefined;
}
