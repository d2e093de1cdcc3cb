import type { Piece } from '../../material/material.ts';
import type { Echo, WordingContext } from '../wording.ts';
import { pieces } from './pieces.ts';
import { quote } from './quotes.ts';

export interface Echoed {
  readonly echo: Echo;
  readonly words: string;
  readonly piece: Piece;
}

/** Whole sentences of earlier posts on the same subject, with the weightiest piece of the draft’s own sentence. */
export function echoed(context: WordingContext): readonly Echoed[] {
  return context.echoes.flatMap((echo) => {
    const isWhole =
      /^\p{Lu}[^:]*[.!]$/u.test(echo.text.trim()) && !/^(?:If|When|Of|Because)\b/u.test(echo.text);
    const words = isWhole ? quote(echo.text, 14) : undefined;
    const piece = pieces(context, 'thing', 'statement', 'number', 'stance', 'process').find(
      (candidate) => candidate.sentence === echo.sentence,
    );
    return words === undefined || piece === undefined || !echo.text.startsWith(words.slice(1, -1))
      ? []
      : [{ echo, words, piece }];
  });
}
