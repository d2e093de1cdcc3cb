import type { GuideBlock } from '../../core/guides/index.ts';

/** A piece of text on a page; the origin is at the lower left. */
export interface PagePiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ReadPage {
  readonly number: number;
  readonly height: number;
  /** In reading order, as the file has them. */
  readonly pieces: readonly PagePiece[];
}

/** A line of one column. */
interface Line extends PagePiece {
  readonly right: number;
}

/** Lines of one column, one under the other. */
interface Box {
  readonly lines: readonly Line[];
  readonly top: number;
  readonly x: number;
  readonly height: number;
}

/** Pieces farther apart than so many times their height are in different columns. */
const COLUMN_GAP = 1.2;
/** Lines farther apart than so many times their height are in different paragraphs. */
const LINE_GAP = 1.6;
const SAME_LINE = 2;

/** Headings are larger than the text by this factor. */
const HEADING = 1.12;
/** Items are set in from the left edge by so many points. */
const INDENT = 8;
/** The text of an item stands at most so many points from its bullet. */
const HANGING = 48;
const SOLE_BULLET = /^\s*[•◦▪‣·●○]\s*$/;
const BULLET = /^\s*(?:[•◦▪‣·●○–—*-]|\d{1,3}[.)])\s+/;

/** A page's paragraphs, items, headings and table rows. */
export function pageBlocks({ number, pieces }: ReadPage): GuideBlock[] {
  const lines = linesOf(pieces);
  const usual = usualHeight(lines);
  const left = Math.min(...lines.map(({ x }) => x));
  const boxes = boxesOf(lines);
  const blocks: GuideBlock[] = [];
  for (let at = 0; at < boxes.length; at++) {
    const row = rowAt(boxes, at);
    if (row.length > 1) {
      const cells = row.map(({ lines: own }) => joined(own));
      blocks.push({ kind: 'row', text: cells.join(' | '), cells, isHead: false, page: number });
      at += row.length - 1;
      continue;
    }
    const box = boxes[at];
    if (box)
      blocks.push(
        ...blocksOf(box, limitOf(box, lines), usual, left).map((block) => ({ ...block, page: number })),
      );
  }
  return blocks;
}

function linesOf(pieces: readonly PagePiece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const gap = last === undefined ? Infinity : piece.x - last.right;
    const size = Math.max(1, last?.height ?? 0, piece.height);
    if (
      last &&
      Math.abs(piece.y - last.y) <= SAME_LINE &&
      gap > -size &&
      gap <= (SOLE_BULLET.test(last.text) ? HANGING : COLUMN_GAP * size)
    ) {
      const blank = gap > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : '';
      lines[lines.length - 1] = {
        ...last,
        text: last.text + blank + piece.text,
        right: piece.x + piece.width,
        width: piece.x + piece.width - last.x,
        height: Math.max(last.height, piece.height),
      };
    } else lines.push({ ...piece, right: piece.x + piece.width });
  }
  return lines;
}

function usualHeight(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of lines) {
    const size = Math.round(height * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

function boxesOf(lines: readonly Line[]): Box[] {
  const boxes: { lines: Line[]; top: number; x: number; height: number }[] = [];
  for (const line of lines) {
    const box = boxes.at(-1);
    const last = box?.lines.at(-1);
    const joins =
      box &&
      last &&
      Math.abs(line.x - box.x) <= (hangs(box.lines, line) ? HANGING : 2 * INDENT) &&
      Math.abs(line.height - last.height) <= 1 &&
      last.y - line.y > SAME_LINE &&
      last.y - line.y <= LINE_GAP * Math.max(line.height, last.height);
    if (joins) box.lines.push(line);
    else boxes.push({ lines: [line], top: line.y, x: line.x, height: line.height });
  }
  return boxes;
}

/** The boxes from this one on that stand beside each other. */
function rowAt(boxes: readonly Box[], at: number): Box[] {
  const row: Box[] = [];
  for (const box of boxes.slice(at)) {
    const last = row.at(-1);
    if (last && !(Math.abs(box.top - last.top) <= SAME_LINE && box.x > last.x + last.height)) break;
    row.push(box);
  }
  return row;
}

/** How far a line may reach: to the edge of the text, or as far as its box does where a column stands to its right. */
function limitOf(box: Box, lines: readonly Line[]): number {
  const bottom = box.lines.at(-1)?.y ?? box.top;
  const own = Math.max(...box.lines.map(({ right }) => right));
  const hasNeighbour = lines.some(
    ({ x, y }) => x >= own && y <= box.top + SAME_LINE && y >= bottom - SAME_LINE,
  );
  return hasNeighbour ? own : Math.max(...lines.map(({ right }) => right));
}

function blocksOf(box: Box, limit: number, usual: number, left: number): GuideBlock[] {
  if (box.height >= HEADING * usual)
    return [{ kind: 'heading', text: joined(box.lines), level: box.height >= 1.4 * usual ? 1 : 2 }];
  const groups: Line[][] = [];
  for (const line of box.lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && (hangs(group, line) || !isBreak(last, line, limit, box.x > left + INDENT)))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map((lines) => {
    const text = joined(lines);
    const isItem = BULLET.test(text) || (box.x > left + INDENT && groups.length > 1);
    return { kind: isItem ? 'item' : 'paragraph', text: text.replace(BULLET, '') };
  });
}

/** Below the text of an item, not below its bullet: the item goes on. */
function hangs(lines: readonly Line[], line: Line): boolean {
  const first = lines.findLast(({ text }) => BULLET.test(text));
  return first !== undefined && line.x > first.x + SAME_LINE && !BULLET.test(line.text);
}

/** A long line that ends within a sentence goes on in the next one, however early it was broken. */
const goesOn = (last: Line, next: Line, limit: number): boolean =>
  /^\s*[(“‘"']?\p{Ll}/u.test(next.text) &&
  !/[.!?;)]["”’')]?\s*$/u.test(last.text) &&
  last.width >= LONG * (limit - last.x);
const LONG = 0.6;

/** True where the next line starts something of its own: its first word would have fitted into the line before. */
function isBreak(last: Line, next: Line, limit: number, isList: boolean): boolean {
  if (BULLET.test(next.text)) return true;
  if (goesOn(last, next, limit)) return false;
  const [word = ''] = /^\S+/.exec(next.text.trim()) ?? [];
  const width = (next.width * (word.length + 1)) / Math.max(1, next.text.length);
  if (last.right + width <= limit - 1) return true;
  return isList && /^\p{Lu}/u.test(word) && !/[,;:]$/.test(last.text.trim());
}

const joined = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Pages without the lines at their edges that most of them have, such as page numbers. */
export function withoutRepeated(pages: readonly ReadPage[]): ReadPage[] {
  const isAtEdge = (page: ReadPage, piece: PagePiece): boolean =>
    piece.y < 0.07 * page.height || piece.y > 0.94 * page.height;
  const times = new Map<string, number>();
  const form = (text: string): string => text.replace(/\d+/g, '#').trim();
  for (const page of pages)
    for (const piece of new Set(
      page.pieces.filter((one) => isAtEdge(page, one)).map(({ text }) => form(text)),
    ))
      times.set(piece, (times.get(piece) ?? 0) + 1);
  return pages.map((page) => ({
    ...page,
    pieces: page.pieces.filter(
      (piece) =>
        !(isAtEdge(page, piece) && pages.length > 1 && (times.get(form(piece.text)) ?? 0) > pages.length / 2),
    ),
  }));
}
