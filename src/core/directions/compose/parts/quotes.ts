import type { MaterialKind, Piece } from '../../material/material.ts';
import type { WordingContext } from '../wording.ts';
import { countWords, trimmed, type Line } from './lines.ts';
import { pieces, sentenceOf } from './pieces.ts';

const MOST_WORDS = 8;
const LOOSE_END =
  /\s(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|so|if|when|that|which|who|because|than|into|is|are|was|were|be|been|has|have|had|your|our|my|its|their|his|not|very|too|more|less)$/iu;

/** The text in curly quotes, its closing point left out; a long one is cut where it pauses. Undefined where it cannot be quoted. */
export function quote(text: string | undefined, most = MOST_WORDS): Line {
  if (text === undefined || /["“”«»\n*_[\]()]/u.test(text)) return undefined;
  const whole = trimmed(text);
  if (whole !== '' && countWords(whole) <= most) return LOOSE_END.test(whole) ? undefined : `“${whole}”`;
  const cut = trimmed(/^.*?\p{L}(?=[,;:–—]\s?)/u.exec(whole)?.[0] ?? '');
  return countWords(cut) >= 4 && countWords(cut) <= most && !CONDITION.test(cut) ? `“${cut}”` : undefined;
}

// Half of an “if … then” says something else.
const CONDITION =
  /^(?:(?:and|but|so) )?(?:if|when|unless|once|until|while|although|though|because|since|after|before)\b/iu;

/** The words of a piece. */
export function quoteOf(piece: Piece | undefined): Line {
  return piece && quote(momentOf(piece));
}

/** The whole of a piece, where it has no more than five words: fit for a title. */
export function brief(piece: Piece | undefined): Line {
  return piece && quote(momentOf(piece), 5);
}

/** One side of a contrast, a change or a comparison. */
export function side(piece: Piece | undefined, which: 0 | 1): Line {
  // What only denies the other side, or points at something outside, is no side to be weighed.
  return /^(?:not|never|only|it|they|that|this)\b/iu.test(piece?.sides?.[which] ?? '')
    ? undefined
    : quote(piece?.sides?.[which]);
}

export interface Quoted {
  readonly piece: Piece;
  /** In curly quotes, at most eight words. */
  readonly words: string;
  /** The same where it is short enough for a title. */
  readonly brief: Line;
  readonly sentence: string;
}

/** Pieces fit to be quoted, those that match when a pattern is given. */
export function quotable(
  context: WordingContext,
  kinds: readonly MaterialKind[],
  pattern?: RegExp,
): readonly Quoted[] {
  return pieces(context, ...kinds).flatMap((piece) => {
    const text = momentOf(piece);
    const words = piece.kind === 'question' ? withItsMark(context, piece) : quote(text);
    if (words === undefined || (pattern && !pattern.test(piece.text))) return [];
    return [{ piece, words, brief: quote(text, 5), sentence: sentenceOf(context, piece) }];
  });
}

/** A moment without the preposition before it: “noon”, not “by noon”. */
const momentOf = ({ kind, text }: Piece): string =>
  kind === 'time'
    ? text.replace(/^(?:on|at|by|from|until|till|before|after|during|in|since|for)\s+/iu, '')
    : text;

function withItsMark(context: WordingContext, piece: Piece): Line {
  const words = trimmed(piece.text);
  return sentenceOf(context, piece).includes(`${words}?`) ? quote(words)?.replace(/”$/u, '?”') : undefined;
}

export interface Sided {
  readonly piece: Piece;
  readonly one: string;
  readonly other: string;
  readonly briefOne: Line;
  readonly briefOther: Line;
}

/** Contrasts, changes or comparisons, both sides in curly quotes. */
export function sided(context: WordingContext, ...kinds: readonly MaterialKind[]): readonly Sided[] {
  return pieces(context, ...kinds).flatMap((piece) => {
    const one = side(piece, 0);
    const other = side(piece, 1);
    if (one === undefined || other === undefined || one === other) return [];
    return [
      { piece, one, other, briefOne: quote(piece.sides?.[0], 4), briefOther: quote(piece.sides?.[1], 4) },
    ];
  });
}
