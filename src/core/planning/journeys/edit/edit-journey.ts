import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { UTM_FIELDS, type JourneyEdit, type Utm } from '../journey.ts';
import { spanOf, textOf, valueAt } from '../read/yaml-nodes.ts';

/** The text of a journey with its touchpoints as they are written there, read once for several edits. */
export interface WrittenJourney {
  readonly source: string;
  readonly touchpoints: YAMLMap | undefined;
}

export function writtenJourney(source: string): WrittenJourney {
  const { contents } = parseDocument(source, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
  const touchpoints = isMap(contents) ? valueAt(contents, 'touchpoints') : undefined;
  return { source, touchpoints: isMap(touchpoints) ? touchpoints : undefined };
}

/** The edits that mark a touchpoint as an end; undefined where it has no block of fields or is one already. */
export const withEnd = (written: WrittenJourney, id: string): JourneyEdit[] | undefined =>
  withField(written, id, 'end', 'true');

/** The edits that give a touchpoint UTM fields, in place of those it has. */
export function withUtm(written: WrittenJourney, id: string, utm: Utm): JourneyEdit[] | undefined {
  const fields = UTM_FIELDS.flatMap((field) => {
    const text = utm[field];
    return text === undefined ? [] : [`${field}: ${scalar(text)}`];
  });
  return withField(written, id, 'utm', `{${fields.join(', ')}}`);
}

function withField(
  written: WrittenJourney,
  id: string,
  name: string,
  value: string,
): JourneyEdit[] | undefined {
  const { source } = written;
  const map = touchpointIn(written, id);
  if (!map) return undefined;
  const known = map.items.find(({ key }) => textOf(key) === name);
  if (known?.value !== undefined && known.value !== null) {
    const { start } = spanOf(known.value);
    return [{ start, end: contentEnd(source, start, spanOf(known.value).end), text: value }];
  }
  if (map.flow === true) {
    const { end } = spanOf(map);
    return [{ start: end - 1, end: end - 1, text: `, ${name}: ${value}` }];
  }
  return [lineBehind(source, map, `${name}: ${value}`)];
}

/** What an edge says besides where it leads. */
export interface NewEdge {
  readonly wait?: string | undefined;
  readonly on?: string | undefined;
}

/** The edits that lead from one touchpoint to another; undefined where the first has no block of fields, or the edge is there. */
export function withEdge(
  written: WrittenJourney,
  from: string,
  to: string,
  { wait, on }: NewEdge = {},
): JourneyEdit[] | undefined {
  const { source } = written;
  const map = touchpointIn(written, from);
  if (!map || map.flow === true) return undefined;
  const fields = [
    `to: ${scalar(to)}`,
    wait === undefined ? '' : `wait: ${wait}`,
    on === undefined ? '' : `on: ${scalar(on)}`,
  ];
  const item = `{${fields.filter((field) => field !== '').join(', ')}}`;
  const next = valueAt(map, 'next');
  if (!isSeq(next)) {
    const indent = indentOf(source, map);
    return valueAt(map, 'next') === undefined
      ? [lineBehind(source, map, `next:\n${indent}  - ${item}`)]
      : undefined;
  }
  const isThere = next.items.some(
    (known) => isMap(known) && textOf(valueAt(known, 'to')) === to && textOf(valueAt(known, 'on')) === on,
  );
  if (isThere) return undefined;
  const last = next.items.at(-1);
  if (next.flow === true || last === undefined) {
    const { start, end } = spanOf(next);
    const at = contentEnd(source, start, end) - 1;
    return [{ start: at, end: at, text: last === undefined ? item : `, ${item}` }];
  }
  const { start, end } = spanOf(last);
  const at = contentEnd(source, start, end);
  const dash = source.lastIndexOf('-', spanOf(next.items[0]).start);
  return [{ start: at, end: at, text: `\n${indentAt(source, dash)}- ${item}` }];
}

/** The edits that remove an edge, with `next` where it was the only one. */
export function withoutEdge(written: WrittenJourney, from: string, index: number): JourneyEdit[] | undefined {
  const { source } = written;
  const map = touchpointIn(written, from);
  const next = map && valueAt(map, 'next');
  if (!map || !isSeq(next)) return undefined;
  const item = next.items[index];
  if (item === undefined) return undefined;
  if (next.flow === true && next.items.length > 1) return [withoutItem(source, next.items, index)];
  if (map.flow === true) return undefined;
  const pair = map.items.find(({ key }) => textOf(key) === 'next');
  const { start, end } =
    next.items.length === 1 && pair ? { start: spanOf(pair.key).start, end: spanOf(next).end } : spanOf(item);
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', contentEnd(source, start, end));
  return [{ start: lineStart, end: lineEnd < 0 ? source.length : lineEnd + 1, text: '' }];
}

/** Removes an item of a list in brackets, with the comma behind it or, for the last one, before it. */
function withoutItem(source: string, items: readonly unknown[], index: number): JourneyEdit {
  const [item, after, before] = [items[index], items[index + 1], items[index - 1]];
  const { start, end } = spanOf(item);
  if (after !== undefined) return { start, end: spanOf(after).start, text: '' };
  const from = spanOf(before);
  return { start: contentEnd(source, from.start, from.end), end: contentEnd(source, start, end), text: '' };
}

/** The edits that rename a touchpoint everywhere in the file. */
export function renamed(
  spans: readonly { readonly start: number; readonly end: number }[],
  name: string,
): JourneyEdit[] {
  return spans.map(({ start, end }) => ({ start, end, text: scalar(name) }));
}

/** The text with edits made; they do not overlap. */
export const edited = (source: string, edits: readonly JourneyEdit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);

function touchpointIn({ touchpoints }: WrittenJourney, id: string): YAMLMap | undefined {
  const map = touchpoints && valueAt(touchpoints, id);
  return isMap(map) ? map : undefined;
}

/** A line with a field, put behind the last field of a mapping. */
function lineBehind(source: string, map: YAMLMap, field: string): JourneyEdit {
  const { start, end } = spanOf(map);
  const at = contentEnd(source, start, end);
  return { start: at, end: at, text: `\n${indentOf(source, map)}${field}` };
}

const indentOf = (source: string, map: YAMLMap): string => indentAt(source, spanOf(map.items[0]?.key).start);

/** The white space before a place in its line. */
function indentAt(source: string, at: number): string {
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  return ' '.repeat(line.length);
}

/** Where the text of a node ends: a node's range includes the line break behind it, and comments. */
const contentEnd = (source: string, start: number, end: number): number =>
  start + source.slice(start, end).trimEnd().length;

/** A text as YAML, in quotes where it would be something else without. */
const scalar = (text: string): string =>
  /^[\p{L}_][\p{L}\p{N}_ ./-]*(?<! )$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
