import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { Span } from '../../../text/index.ts';
import type { Named } from '../journey.ts';

const isNode = (node: unknown): node is ParsedNode => isMap(node) || isSeq(node) || isScalar(node);

/** Where a node is in its file, without the white space and comments behind it. */
export function spanOf(node: unknown): Span {
  const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0];
  return { start, end };
}

/** A scalar as written; undefined for lists, mappings and empty values. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value, source } = node;
  const text = typeof value === 'string' ? value : value === null ? '' : (source ?? '');
  return text.trim() === '' ? undefined : text.trim();
}

/** A scalar with its place. */
export function namedOf(node: unknown): Named | undefined {
  const text = textOf(node);
  return text === undefined ? undefined : { text, ...spanOf(node) };
}

/** The value of a key; undefined where the mapping does not have it. */
export const valueAt = (map: YAMLMap, name: string): unknown =>
  map.items.find(({ key }) => isKey(key, name))?.value ?? undefined;

/** The same as whether its text is the name; a file's reading asks it some thousand times. */
const isKey = (key: unknown, name: string): boolean =>
  isScalar(key) && (key.value === name || (typeof key.value !== 'string' && textOf(key) === name));

export const isGiven = (node: unknown): boolean =>
  node !== undefined && node !== null && !(isScalar(node) && node.value === null);
