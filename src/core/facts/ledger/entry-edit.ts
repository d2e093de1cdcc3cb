import { isMap, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../../text/index.ts';
import { ENTRY_FIELDS } from './ledger-file.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** An entry to be written. */
export type NewEntry = Omit<LedgerEntry, 'place'>;

/** A replacement of a span of a ledger's file; offsets are UTF-16 units. */
export interface LedgerEdit extends Span {
  readonly text: string;
}

/**
 * The edit that adds an entry behind the others, with every other character as it is. Undefined where the file is no ledger or its list is
 * written in one line.
 */
export function entryEdit(source: string, entry: NewEntry): LedgerEdit | undefined {
  const document = parseDocument(source, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const root = document.contents;
  if (root === null) return atEnd(source, `claims:${eol}${written(entry, '  ', eol)}`, eol);
  if (!isMap(root) || root.flow === true) return undefined;
  const list = claimsOf(root);
  if (!isSeq(list)) {
    if (root.has('claims')) return isNothing(root) ? withoutList(source, root, entry, eol) : undefined;
    return atEnd(source, `claims:${eol}${written(entry, '  ', eol)}`, eol);
  }
  return behindLast(source, list, entry, eol);
}

const claimsOf = (root: YAMLMap): unknown => root.get('claims', true);

/** `claims:` with nothing behind it. */
const isNothing = (root: YAMLMap): boolean => (root.get('claims') ?? null) === null;

function withoutList(source: string, root: YAMLMap, entry: NewEntry, eol: string): LedgerEdit | undefined {
  const found = /^claims:[ \t]*(?:#.*)?(?:\r?\n|$)/m.exec(source);
  if (!found || root.items.length === 0) return undefined;
  const at = found.index + found[0].length;
  const gap = found[0].endsWith('\n') ? '' : eol;
  return { start: at, end: at, text: `${gap}${written(entry, '  ', eol)}` };
}

function behindLast(source: string, list: YAMLSeq, entry: NewEntry, eol: string): LedgerEdit | undefined {
  const last: unknown = list.items.at(-1);
  if (list.flow === true)
    return list.items.length === 0 && list.range
      ? {
          start: list.range[0],
          end: list.range[1],
          text: `${eol}${written(entry, '  ', eol).trimEnd()}`,
        }
      : undefined;
  if (!isMap(last) || !last.range) return undefined;
  const [start, end] = last.range;
  const dash = source.lastIndexOf('-', start);
  const indent = source.slice(source.lastIndexOf('\n', dash - 1) + 1, dash);
  if (indent.trim() !== '') return undefined;
  const body = source.slice(0, end).trimEnd().length;
  const lineEnd = source.indexOf('\n', body);
  const at = lineEnd < 0 ? source.length : lineEnd + 1;
  const gap = lineEnd < 0 ? eol : '';
  return { start: at, end: at, text: `${gap}${written(entry, indent, eol)}` };
}

const atEnd = (source: string, text: string, eol: string): LedgerEdit => ({
  start: source.length,
  end: source.length,
  text: `${source === '' || source.endsWith('\n') ? '' : eol}${text}`,
});

/** An item of a list of entries, ended by a line break. */
function written(entry: NewEntry, indent: string, eol: string): string {
  const values: Readonly<Record<(typeof ENTRY_FIELDS)[number], string | undefined>> = {
    ...{ id: entry.id, text: entry.text, type: entry.type, evidence: entry.evidence },
    ...{ expires: entry.expires, approver: entry.approver },
    jurisdiction: entry.jurisdictions.length === 0 ? undefined : `[${entry.jurisdictions.join(', ')}]`,
  };
  const lines = ENTRY_FIELDS.flatMap((name) => {
    const value = values[name];
    if (value === undefined) return [];
    const isPlain = name === 'jurisdiction' || name === 'expires';
    return [`${name}: ${isPlain ? value : stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd()}`];
  });
  return lines.map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}${eol}`).join('');
}
