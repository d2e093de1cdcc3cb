import type { Node } from 'jsonc-parser';
import { readJson } from '../json.ts';
import { insertEntries, moveEntry, removeEntry } from './entries.ts';
import { changeData, isSameData, type JsonChange, type JsonPath } from './json-data.ts';
import { indentAt, isFlat, nodeAt, property, valueOf } from './nodes.ts';
import { expanded, inline, styleOf } from './render.ts';
import { editBetween, withEdits, type TextEdit } from './text-edit.ts';

/** The order in which new properties are placed, by the path of their object. */
export type PropertyOrder = (path: JsonPath) => readonly string[];

/**
 * The smallest edit of a JSON text with comments that makes some changes; `none` where nothing changes.
 * Comments outside removed values stay, as do the order and formatting of everything else; what is new is
 * written as its neighbours are. Undefined where the text is not valid or has another shape than the changes
 * assume: it is better to refuse than to damage a document.
 * @param known the tree of the text, where it was read already and has no errors
 */
export function changeText(
  text: string,
  changes: readonly JsonChange[],
  order: PropertyOrder = () => [],
  known?: Node,
): TextEdit | 'none' | undefined {
  let changed = text.trim() === '' ? `{}${styleOf(text).lineBreak}` : text;
  let tree = known ?? validTree(changed);
  for (const change of changes) {
    const edits = tree && editsFor(changed, tree, change, order);
    if (!tree || !edits) return undefined;
    changed = withEdits(changed, edits);
    const wanted = changeData(valueOf(tree), change);
    tree = validTree(changed);
    // Never offered: an edit that means something else than what was asked for.
    if (!tree || wanted === undefined || !isSameData(valueOf(tree), wanted)) return undefined;
  }
  return editBetween(text, changed) ?? 'none';
}

function validTree(text: string): Node | undefined {
  const { tree, errors } = readJson(text, { lenient: true });
  return errors.length === 0 ? tree : undefined;
}

function editsFor(
  text: string,
  tree: Node,
  change: JsonChange,
  order: PropertyOrder,
): readonly TextEdit[] | undefined {
  const node = nodeAt(tree, change.path);
  switch (change.kind) {
    case 'set':
      return set(text, tree, change.path, change.value, order);
    case 'remove':
      return remove(text, tree, change.path);
    case 'insert': {
      if (!node) return set(text, tree, change.path, change.values, order);
      if (node.type !== 'array' || change.at > (node.children?.length ?? 0)) return undefined;
      const entries = change.values.map((value) => writtenIn(text, tree, node, value));
      return insertEntries(text, node, change.at, entries);
    }
    case 'move':
      return node?.type === 'array' || node?.type === 'object'
        ? moveEntry(text, node, change.from, change.to)
        : undefined;
    case 'rename':
      return rename(tree, change.path, change.to);
  }
}

function set(
  text: string,
  tree: Node,
  path: JsonPath,
  value: unknown,
  order: PropertyOrder,
): readonly TextEdit[] | undefined {
  const node = nodeAt(tree, path);
  if (node) {
    const container = node.parent?.type === 'property' ? node.parent.parent : node.parent;
    const written =
      isFlat(text, node) || (container && isFlat(text, container))
        ? inline(value)
        : expanded(value, styleOf(text), indentAt(text, node.offset));
    return [{ start: node.offset, end: node.offset + node.length, text: written }];
  }
  // The deepest part of the path that exists gets a property with the rest of the path.
  let depth = path.length - 1;
  while (depth > 0 && !nodeAt(tree, path.slice(0, depth))) depth--;
  const object = nodeAt(tree, path.slice(0, depth));
  const key = path[depth];
  if (object?.type !== 'object' || typeof key !== 'string') return undefined;
  const inner = path.slice(depth + 1).reduceRight<unknown>((held, step) => ({ [step]: held }), value);
  const written = `${JSON.stringify(key)}: ${writtenIn(text, tree, object, inner)}`;
  return insertEntries(text, object, placeFor(object, key, order(path.slice(0, depth))), [written]);
}

/** Where a property belongs: after those that come before it in the given order. */
function placeFor(object: Node, key: string, order: readonly string[]): number {
  const keys = (object.children ?? []).map(({ children }) => String(children?.[0]?.value));
  const rank = order.indexOf(key);
  if (rank < 0) return keys.length;
  const before = order.slice(0, rank);
  const last = keys.findLastIndex((known) => before.includes(known));
  if (last >= 0) return last + 1;
  // Properties that the order does not name, such as `$schema`, stay at the front.
  const next = keys.findIndex((known) => order.includes(known));
  return next < 0 ? keys.length : next;
}

function remove(text: string, tree: Node, path: JsonPath): readonly TextEdit[] | undefined {
  const container = nodeAt(tree, path.slice(0, -1));
  const key = path.at(-1);
  if (container?.type === 'array' && typeof key === 'number') return removeEntry(text, container, key);
  if (container?.type !== 'object') return undefined;
  const keys = (container.children ?? []).map(({ children }) => String(children?.[0]?.value));
  const at = keys.indexOf(String(key));
  // With an equal key beside it, removing one would bring the other to light.
  return at < 0 || keys.lastIndexOf(String(key)) !== at ? undefined : removeEntry(text, container, at);
}

function rename(tree: Node, path: JsonPath, to: string): readonly TextEdit[] | undefined {
  const object = nodeAt(tree, path.slice(0, -1));
  if (!object || property(object, to)) return undefined;
  const key = property(object, String(path.at(-1)))?.children?.[0];
  return key && [{ start: key.offset, end: key.offset + key.length, text: JSON.stringify(to) }];
}

/** A value as its neighbours in a list or object are written. */
function writtenIn(text: string, tree: Node, container: Node, value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isFlat(text, container)) return inline(value);
  const neighbour = container.type === 'array' ? container.children?.at(-1) : undefined;
  const isOneLine = neighbour ? isFlat(text, neighbour) : rowsAreFlat(text, tree);
  const indent = indentAt(text, container.children?.at(0)?.offset ?? container.offset);
  const own = (container.children ?? []).length > 0 ? indent : indent + styleOf(text).unit;
  if (container.type === 'array') return isOneLine ? inline(value) : expanded(value, styleOf(text), own);
  return expanded(value, styleOf(text), own, isOneLine);
}

/** True where the first list of objects has its objects on one line. */
function rowsAreFlat(text: string, { children = [] }: Node): boolean {
  const lists = children.map((child) => child.children?.[1]);
  const row = lists.find((list) => list?.type === 'array' && list.children?.[0]?.type === 'object');
  return row?.children?.[0] !== undefined && isFlat(text, row.children[0]);
}
