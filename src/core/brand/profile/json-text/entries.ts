import type { Node } from 'jsonc-parser';
import { indentAt, isFlat } from './nodes.ts';
import { styleOf } from './render.ts';
import { slotsOf, type Slot } from './slots.ts';
import type { TextEdit } from './text-edit.ts';

/** Inserts entries, each written as a text, into a list or object. */
export function insertEntries(
  text: string,
  container: Node,
  at: number,
  entries: readonly string[],
): readonly TextEdit[] {
  if (entries.length === 0) return [];
  const { lineBreak, unit } = styleOf(text);
  const { start, slots } = slotsOf(text, container);
  const first = slots[0];
  if (!first) return [fillEmpty(text, container, entries)];
  const isTall = text.slice(container.offset, first.node.offset).includes('\n');
  const gap = isTall ? lineBreak + indentAt(text, first.node.offset) : ' ';
  const previous = slots[at - 1];
  if (!previous)
    return isTall
      ? [{ start, end: start, text: entries.map((entry) => `${gap}${entry},`).join('') }]
      : [{ start: first.lead, end: first.lead, text: entries.map((entry) => `${entry}, `).join('') }];
  const { end, comma, trail } = previous;
  // What follows a comment to the end of the line needs a line of its own.
  const needsLine = !isTall && trailText(text, previous).includes('//');
  const firstGap = needsLine ? lineBreak + indentAt(text, container.offset) + unit : gap;
  const list = firstGap + entries.join(`,${gap}`);
  return comma === undefined
    ? [{ start: end, end: trail, text: `,${text.slice(end, trail)}${list}` }]
    : [{ start: trail, end: trail, text: `${list},` }];
}

/** The first entries of a list or object. */
function fillEmpty(text: string, container: Node, entries: readonly string[]): TextEdit {
  const { lineBreak, unit } = styleOf(text);
  const open = container.offset + 1;
  const close = container.offset + container.length - 1;
  const inner = text.slice(open, close);
  const owner = container.parent?.parent;
  if (inner.trim() === '' && owner?.parent && isFlat(text, owner))
    return { start: open, end: close, text: entries.join(', ') };
  const outer = indentAt(text, container.offset);
  const gap = lineBreak + outer + unit;
  return {
    start: open + inner.trimEnd().length,
    end: close,
    text: gap + entries.join(`,${gap}`) + lineBreak + outer,
  };
}

/** Removes an entry. Comments beside and above it stay: they may be about more than this entry. */
export function removeEntry(text: string, container: Node, at: number): readonly TextEdit[] | undefined {
  const { slots, close } = slotsOf(text, container);
  const slot = slots[at];
  if (!slot) return undefined;
  const { node, end, comma } = slot;
  const open = container.offset + 1;
  const around = text.slice(open, node.offset) + text.slice(end, close);
  if (slots.length === 1 && /^[\s,]*$/.test(around)) return [{ start: open, end: close, text: '' }];
  if (comma !== undefined && text.slice(end, comma).trim() === '') return [cut(text, node.offset, comma + 1)];
  const needless = comma ?? slots[at - 1]?.comma;
  return [
    cut(text, node.offset, end),
    ...(needless === undefined ? [] : [{ start: needless, end: needless + 1, text: '' }]),
  ];
}

/** Removes a passage, with its line where nothing else is on it, or else with the spaces beside it. */
function cut(text: string, start: number, end: number): TextEdit {
  let before = start;
  while (isSpace(text[before - 1])) before--;
  let after = end;
  while (isSpace(text[after])) after++;
  const isFirstOfLine = text[before - 1] === '\n';
  if (isFirstOfLine && /^\r?\n/.test(text.slice(after, after + 2)))
    return { start: before - (text[before - 2] === '\r' ? 2 : 1), end: after, text: '' };
  if (/[\]}]/.test(text[after] ?? '')) return { start: isFirstOfLine ? start : before, end, text: '' };
  return { start, end: after, text: '' };
}

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** Moves an entry of a list or object, with the comments above it and after it on its line. */
export function moveEntry(
  text: string,
  list: Node,
  from: number,
  to: number,
): readonly TextEdit[] | undefined {
  const { slots } = slotsOf(text, list);
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const others = slots.filter((_, at) => at !== from);
  const moved = slots[from];
  const lowest = slots[low];
  const highest = slots[high];
  if (!moved || !lowest || !highest) return undefined;
  const order = [...others.slice(0, to), moved, ...others.slice(to)];
  const lineBreak = styleOf(text).lineBreak + indentAt(text, lowest.node.offset);
  let written = '';
  for (let at = low; at <= high; at++) {
    const [place, slot, next] = [slots[at], order[at], slots[at + 1]];
    if (!place || !slot) return undefined;
    const beforeComma = slot.comma === undefined ? '' : text.slice(slot.end, slot.comma);
    const trail = trailText(text, slot);
    const gap = at < high && next ? text.slice(place.trail, next.lead) : '';
    const follows = at < high ? gap : text.slice(place.trail, place.trail + 2);
    const needsLine = trail.includes('//') && !/^\r?\n/.test(follows);
    written += text.slice(slot.lead, slot.end) + beforeComma + (place.comma === undefined ? '' : ',') + trail;
    written += (needsLine ? lineBreak : '') + gap;
  }
  return [{ start: lowest.lead, end: highest.trail, text: written }];
}

/** The comments after an entry on its line. */
const trailText = (text: string, { end, comma, trail }: Slot): string =>
  text.slice(comma === undefined ? end : comma + 1, trail);
