import { joined, lengthOf, LONGEST_LINE, piecesOf, type Piece } from './breaks.ts';
import { linesOf } from './caption-lines.ts';

/** What a further caption costs; a break at a comma is worth it, one inside a phrase is not. */
const ANOTHER = 8;
/** Shorter parts flash by, in characters. */
const SHORT = 18;

interface Way {
  readonly cost: number;
  readonly from: number;
}

/** The parts of a sentence that each fit into a caption, broken at clauses where there are any. */
export function splitAtClauses(sentence: string): string[] {
  const pieces = piecesOf(sentence);
  if (linesOf(pieces)) return [joined(pieces)];
  // The cheapest way to each place, from left to right.
  const ways: Way[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= pieces.length; to++) ways.push(cheapestTo(to, pieces, ways));
  const parts: string[] = [];
  for (let to = pieces.length; to > 0;) {
    const from = ways[to]?.from ?? 0;
    parts.unshift(joined(pieces.slice(from, to)));
    to = from;
  }
  return parts;
}

function cheapestTo(to: number, pieces: readonly Piece[], ways: readonly Way[]): Way {
  // A single piece is never longer than a line, so that there is always a way.
  let best: Way = { cost: Infinity, from: to - 1 };
  for (let from = to - 1; from >= 0; from--) {
    const part = pieces.slice(from, to);
    if (lengthOf(part) > 2 * LONGEST_LINE) break;
    const cost = (ways[from]?.cost ?? Infinity) + costOf(part, to === pieces.length);
    if (cost < best.cost) best = { cost, from };
  }
  return best;
}

/** What a caption costs: itself, being too short, and the break behind it; infinitely much where it does not fit. */
function costOf(part: readonly Piece[], isLast: boolean): number {
  if (!linesOf(part)) return Infinity;
  const behind = isLast ? 0 : (part.at(-1)?.cost ?? 0);
  return ANOTHER + Math.max(0, SHORT - lengthOf(part)) + behind;
}
