import type { DraftMaterial, MaterialKind, Piece } from '../../material/material.ts';
import type { WordingContext } from '../wording.ts';
import { isHuman, isVisible } from './clauses.ts';
import { trimmed, type Line } from './lines.ts';
import { about, name } from './names.ts';
import { once } from './once.ts';
import { pieces, sentenceOf } from './pieces.ts';
import { quote } from './quotes.ts';

/** A whole sentence of the draft that an editor would underline, fit to be quoted. */
export interface TellingLine {
  readonly piece: Piece;
  /** In curly quotes, at most eleven words. */
  readonly words: string;
  /** What it speaks of, for a title; its own words where they are few. */
  readonly label: Line;
  /** Something in it that one could touch. */
  readonly thing: Line;
  /** Whether the writers do it. */
  readonly isOurs: boolean;
  /** Whether somebody does it, seen, and once: a scene. */
  readonly isScene: boolean;
}

const CLAUSAL: readonly MaterialKind[] = ['statement', 'negation', 'fault', 'change', 'stance', 'comparison'];

/** UTF-16 units; a longer line cannot be quoted in passing, a shorter one says too little. */
const LONGEST = 75;
const SHORTEST = 14;
/** What is lighter is there for order's sake: opening hours, addresses, how to pay. */
const LEAST_WEIGHT = 0.3;
const MOST = 6;

// Away from its neighbours nobody knows what such a line speaks of, or it only leads on to the next.
const LEANS =
  /^(?:it|this|that|these|those|there|so|but|and|then|or|which|yes|no|also|here|if|when)\b|\b(?:it|this|that|them|one|so)$/iu;

/** The telling lines of a draft, the weightiest first. */
export const tellingLines = (context: WordingContext): readonly TellingLine[] => allLines(context.material);

const allLines = once((material: DraftMaterial): readonly TellingLine[] => {
  const context = { material, echoes: [] };
  const seen = new Set<number>();
  return pieces(context, ...CLAUSAL).flatMap((piece) => {
    const { clause, text, weight } = piece;
    if (seen.has(piece.sentence) || seen.size >= MOST || weight < LEAST_WEIGHT || !clause) return [];
    const isWhole = trimmed(sentenceOf(context, piece)) === trimmed(text);
    if (!isWhole || text.length > LONGEST || text.length < SHORTEST || LEANS.test(trimmed(text))) return [];
    const words = quote(text, 11);
    if (words === undefined || clause.person === 'you' || clause.person === 'it') return [];
    seen.add(piece.sentence);
    const thing = material.pieces.find(
      ({ kind, sentence, phrase }) =>
        kind === 'thing' &&
        sentence === piece.sentence &&
        phrase !== undefined &&
        /^(?:the|your|our)\b/iu.test(phrase),
    );
    return [
      {
        ...{ piece, words, thing: name(thing) },
        label: quote(text, 5) ?? name(thing) ?? lowerArticle(about(context, piece)),
        isOurs: clause.person === 'we' || clause.person === 'i',
        isScene: isVisible(clause) && isHuman(clause) && clause.tense === 'past',
      },
    ];
  });
});

const lowerArticle = (phrase: Line): Line =>
  phrase?.replace(/^(?:The|A|An|Our|My)\b/u, (word) => word.toLowerCase());
