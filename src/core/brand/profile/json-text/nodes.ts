import type { Node } from 'jsonc-parser';
import type { JsonPath } from './json-data.ts';

/** The node at a path. Of equal keys the last one counts, as for JSON. */
export const nodeAt = (tree: Node, path: JsonPath): Node | undefined =>
  path.reduce<Node | undefined>((node, step) => {
    if (typeof step === 'number') return node?.type === 'array' ? node.children?.[step] : undefined;
    return node && property(node, step)?.children?.[1];
  }, tree);

export const property = (object: Node, key: string): Node | undefined =>
  object.type === 'object'
    ? object.children?.findLast(({ children }) => children?.[0]?.value === key)
    : undefined;

/** The value of a node; every key is a property of its own, whatever its name. */
export function valueOf(node: Node | undefined): unknown {
  if (node?.type === 'array') return (node.children ?? []).map(valueOf);
  if (node?.type !== 'object') return node?.value;
  return Object.fromEntries(
    (node.children ?? []).map(({ children }) => [String(children?.[0]?.value), valueOf(children?.[1])]),
  );
}

/** The indentation of the line that an offset is on. */
export function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  let end = line;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(line, Math.min(end, offset));
}

/** True where a list or object with entries is on one line. */
export const isFlat = (text: string, node: Node): boolean =>
  (node.children ?? []).length > 0 && !text.slice(node.offset, node.offset + node.length).includes('\n');
