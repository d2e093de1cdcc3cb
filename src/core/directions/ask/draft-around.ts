import { readFrontMatter, type Span } from '../../text/index.ts';

/** UTF-16 units; a longer run of lines is cut where a word ends. */
const LONGEST_PIECE = 800;

export const GAP = '\n\n[…]\n\n';

/**
 * A draft as it may be shown, at most about `longest` UTF-16 units of it: whole where it is no longer, else the pieces that some spans
 * stand in, in the spans' order, then its beginning, then what stands nearest to those. Every piece is letter for letter. Front matter
 * is no prose and may hold what is meant for nobody else, so it is left out.
 */
export function draftAround(draft: string, spans: readonly Span[], longest: number): string {
  const start = readFrontMatter(draft)?.end ?? 0;
  if (draft.length - start <= longest) return draft.slice(start);
  const pieces = piecesOf(draft, start);
  const named = spans.flatMap((span) =>
    pieces.flatMap((piece, at) => (piece.start < span.end && span.start < piece.end ? [at] : [])),
  );
  const first = [...named, 0];
  const distance = (at: number): number => Math.min(...first.map((other) => Math.abs(other - at)));
  const others = pieces.map((_, at) => at).sort((a, b) => distance(a) - distance(b) || a - b);
  const chosen = new Set<number>();
  let room = longest;
  for (const at of [...first, ...others]) {
    const piece = pieces[at];
    if (!piece || chosen.has(at) || piece.end - piece.start > room) continue;
    chosen.add(at);
    room -= piece.end - piece.start;
  }
  const shown = pieces.filter((_, at) => chosen.has(at));
  return shown
    .map((piece, at) => {
      const before = shown[at - 1]?.end ?? start;
      return (before === piece.start ? '' : GAP) + draft.slice(piece.start, piece.end);
    })
    .join('');
}

/** Paragraphs with the empty lines behind them, long ones in pieces; together they are the text from `start` on. */
function piecesOf(draft: string, start: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: gap } of draft.slice(start).matchAll(/\n[^\S\n]*\n\s*|$/g)) {
    const end = start + index + gap.length;
    while (end - from > LONGEST_PIECE) {
      const cut = cutBefore(draft, from, from + LONGEST_PIECE);
      pieces.push({ start: from, end: cut });
      from = cut;
    }
    if (end > from) pieces.push({ start: from, end });
    from = end;
  }
  return pieces;
}

/** Where a piece ends: behind its last white space, or at the latest place that is no half of a character. */
function cutBefore(draft: string, from: number, latest: number): number {
  for (let at = latest; at > from + LONGEST_PIECE / 2; at--) if (/\s/.test(draft.charAt(at - 1))) return at;
  return /[\uDC00-\uDFFF]/.test(draft.charAt(latest)) ? latest - 1 : latest;
}
