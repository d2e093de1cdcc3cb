import type { Node } from 'jsonc-parser';

/** An entry of a list or object with the comments around it, as offsets in the text. */
export interface Slot {
  /** The value of a list, or the property of an object. */
  readonly node: Node;
  /** Where the comments directly above it begin; its own start where there are none. */
  readonly lead: number;
  readonly end: number;
  readonly comma: number | undefined;
  /** The end of its comma and of the comments after it on the same line. */
  readonly trail: number;
}

export interface Slots {
  /** After the opening bracket and the comments after it on the same line. */
  readonly start: number;
  readonly slots: readonly Slot[];
  /** The offset of the closing bracket. */
  readonly close: number;
}

/** The entries of a list or object, and which comments belong to which. */
export function slotsOf(text: string, container: Node): Slots {
  const children = container.children ?? [];
  const close = container.offset + container.length - 1;
  const start = trailingEnd(text, container.offset + 1, children[0]?.offset ?? close);
  let from = start;
  const slots = children.map((node, at): Slot => {
    const end = node.offset + node.length;
    const next = children[at + 1]?.offset ?? close;
    const comma = commaIn(text, end, next);
    const slot = {
      node,
      lead: leadStart(text, from, node.offset),
      ...{ end, comma, trail: trailingEnd(text, comma === undefined ? end : comma + 1, next) },
    };
    from = slot.trail;
    return slot;
  });
  return { start, slots, close };
}

/** Spaces, comments, line breaks and commas between entries. */
const TRIVIA = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|\r\n|\n|\r|,|[^\S\r\n]+/gy;

interface Trivium {
  readonly kind: 'comment' | 'break' | 'comma' | 'space';
  readonly start: number;
  readonly end: number;
}

function triviaIn(text: string, from: number, to: number): Trivium[] {
  const found: Trivium[] = [];
  TRIVIA.lastIndex = from;
  while (TRIVIA.lastIndex < to) {
    const start = TRIVIA.lastIndex;
    const [piece] = TRIVIA.exec(text) ?? [];
    if (piece === undefined) break;
    found.push({ kind: kindOf(piece), start, end: start + piece.length });
  }
  return found;
}

function kindOf(piece: string): Trivium['kind'] {
  if (piece === ',') return 'comma';
  if (piece.startsWith('/')) return 'comment';
  return piece.trim() === '' && /[\r\n]/.test(piece) ? 'break' : 'space';
}

const commaIn = (text: string, from: number, to: number): number | undefined =>
  triviaIn(text, from, to).find(({ kind }) => kind === 'comma')?.start;

/** The end of the comments that begin on the line at `from` and are the last of that line; `from` where there are none. */
function trailingEnd(text: string, from: number, to: number): number {
  let end = from;
  for (const piece of triviaIn(text, from, to)) {
    if (piece.kind === 'break') return end;
    if (piece.kind === 'comma') return from;
    if (piece.kind === 'comment') end = piece.end;
  }
  // Another entry or the bracket follows on the line, to which comments then belong.
  return from;
}

/** Where the comments above an entry begin that no blank line separates from it. */
function leadStart(text: string, from: number, to: number): number {
  let start = to;
  let breaks = 0;
  for (const piece of triviaIn(text, from, to).reverse()) {
    if (piece.kind === 'break' && ++breaks > 1) return start;
    if (piece.kind === 'comment') {
      start = piece.start;
      breaks = 0;
    }
  }
  return start;
}
