import { joined, lengthOf, LONGEST_LINE, piecesOf, type Piece } from './breaks.ts';

/** One or two lines of at most 42 characters; undefined where a text does not fit. */
export const captionLines = (text: string): readonly string[] | undefined => linesOf(piecesOf(text));

export function linesOf(pieces: readonly Piece[]): readonly string[] | undefined {
  if (lengthOf(pieces) <= LONGEST_LINE) return [joined(pieces)];
  let best: { readonly at: number; readonly cost: number } | undefined;
  for (let at = 1; at < pieces.length; at++) {
    const [upper, lower] = [lengthOf(pieces.slice(0, at)), lengthOf(pieces.slice(at))];
    if (upper > LONGEST_LINE || lower > LONGEST_LINE) continue;
    const cost = (pieces[at - 1]?.cost ?? 0) + Math.abs(upper - lower) / 2;
    if (!best || cost < best.cost) best = { at, cost };
  }
  return best && [joined(pieces.slice(0, best.at)), joined(pieces.slice(best.at))];
}
