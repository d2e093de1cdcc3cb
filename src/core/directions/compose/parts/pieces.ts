import type { DraftMaterial, MaterialKind, Piece } from '../../material/material.ts';
import type { WordingContext } from '../wording.ts';
import { once } from './once.ts';
import type { Line } from './lines.ts';

const byWeight = once((material: DraftMaterial) => material.pieces.toSorted((a, b) => b.weight - a.weight));

/** The pieces of these kinds, the weightiest first. */
export function pieces({ material }: WordingContext, ...kinds: readonly MaterialKind[]): readonly Piece[] {
  return byWeight(material).filter((piece) => kinds.includes(piece.kind));
}

export function sentenceOf({ material }: WordingContext, piece: Piece): string {
  return material.sentences[piece.sentence]?.text ?? '';
}

/** All of the draft’s prose, a sentence a line. */
export const proseOf: (material: DraftMaterial) => string = once(({ sentences }: DraftMaterial) =>
  sentences.map(({ text }) => text).join('\n'),
);

/** Where it stands in the draft. */
export function place({ material }: WordingContext, piece: Piece): 'early' | 'midway' | 'late' {
  const share = piece.sentence / Math.max(1, material.sentences.length - 1);
  return share < 0.34 ? 'early' : share < 0.67 ? 'midway' : 'late';
}

/** The one that fits where the piece stands in the draft. */
export function byPlace(
  context: WordingContext,
  piece: Piece,
  lines: Readonly<Record<'early' | 'midway' | 'late', Line>>,
): Line {
  return lines[place(context, piece)];
}

/** One of some ways to go on, always the same for the same words. */
export function pick(piece: Piece, ...ways: readonly Line[]): Line {
  return ways[piece.text.split(/\s+/u).length % ways.length];
}
