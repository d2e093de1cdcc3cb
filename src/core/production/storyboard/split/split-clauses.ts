import { joined, lengthOf, LONGEST_LINE, piecesOf } from './breaks.ts';
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
  for (let to = 1; to <= pieces.length; to++) {
    let best: Way = { cost: Infinity, from: to - 1 };
    for (let from = to - 1; from >= 0; from--) {
      const part = pieces.slice(from, to);
      const length = lengthOf(part);
      if (length > 2 * LONGEST_LINE) break;
      // A single piece is never longer than a line.
      if (!linesOf(part)) continue;
      const own =
        ANOTHER + Math.max(0, SHORT - length) + (to < pieces.length ? (pieces[to - 1]?.cost ?? 0) : 0);
      const cost = (ways[from]?.cost ?? Infinity) + own;
      if (cost < best.cost) best = { cost, from };
    }
    ways.push(best);
  }
  const parts: string[] = [];
  for (let to = pieces.length; to > 0; to = ways[to]?.from ?? 0)
    parts.unshift(joined(pieces.slice(ways[to]?.from ?? 0, to)));
  return parts;
}
