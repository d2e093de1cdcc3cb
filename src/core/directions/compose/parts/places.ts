import { toYou } from '../../material/index.ts';
import type { Piece } from '../../material/material.ts';
import type { WordingContext } from '../wording.ts';
import { countWords, lowered } from './lines.ts';
import { pieces, sentenceOf } from './pieces.ts';

/** Somewhere: “in the gallery”, “at your bench”, as one says it to the writer. */
export function spots(context: WordingContext): readonly { readonly piece: Piece; readonly where: string }[] {
  return pieces(context, 'place').flatMap((piece) => {
    const sentence = sentenceOf(context, piece);
    const before = sentence.slice(0, Math.max(0, sentence.indexOf(piece.text)));
    const preposition = /\b(?:in|at|under|behind|near|outside|inside|beside|by)\s+$/iu
      .exec(before)?.[0]
      .trim()
      .toLowerCase();
    const whole = /^(?:in|at|under|behind|near|outside|inside|beside|by)\b/iu.test(piece.text)
      ? lowered(piece.text)
      : preposition && `${preposition} ${piece.text}`;
    if (whole === undefined || whole === '' || countWords(whole) > 5) return [];
    return [{ piece, where: toYou(whole) }];
  });
}
