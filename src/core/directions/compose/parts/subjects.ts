import type { DraftMaterial, MaterialKind, Piece } from '../../material/material.ts';
import type { WordingContext } from '../wording.ts';
import { tally } from './counts.ts';
import type { Line } from './lines.ts';
import { about, name } from './names.ts';
import { once } from './once.ts';
import { pieces } from './pieces.ts';
import { brief } from './quotes.ts';

/** A draft as wordings of a single piece look at it. */
export interface Reading {
  /** The weightiest thing or name that stands apart from a piece. */
  readonly subject: (apart?: Piece) => Piece | undefined;
  /** The weightiest piece of a kind that stands in another sentence. */
  readonly other: (kind: MaterialKind, apart?: Piece) => Piece | undefined;
  /** What a title calls a piece: its phrase, its figure, its own few words, or what it speaks of. */
  readonly label: (piece: Piece) => Line;
}

export function readingOf(context: WordingContext): Reading {
  return {
    subject: (apart) =>
      concrete(context.material).find(
        (one) => apart?.text.toLowerCase().includes(one.phrase?.toLowerCase() ?? '') !== true,
      ),
    other: (kind, apart) => pieces(context, kind).find((piece) => piece.sentence !== apart?.sentence),
    label: (piece) => name(piece) ?? tally(piece) ?? brief(piece) ?? about(context, piece),
  };
}

/** Things that the draft is about, the weightiest first; no people, places or units. */
export const concrete: (material: DraftMaterial) => readonly Piece[] = once((material: DraftMaterial) => {
  const others = new Set(
    material.pieces.filter(({ kind }) => kind === 'actor' || kind === 'place').map(({ phrase }) => phrase),
  );
  const seen = new Set<string>();
  return [...material.subjects, ...material.pieces]
    .filter((piece) => {
      const phrase = name(piece);
      if (
        piece.kind !== 'thing' ||
        phrase === undefined ||
        others.has(piece.phrase) ||
        /^\p{Lu}+$/u.test(phrase)
      )
        return false;
      return !seen.has(phrase) && seen.add(phrase).size > 0;
    })
    .slice(0, 6);
});
