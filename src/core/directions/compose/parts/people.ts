import type { DraftMaterial, Clause, Piece } from '../../material/material.ts';
import type { WordingContext } from '../wording.ts';
import { NAME } from './clauses.ts';
import { CUSTOMERS } from './counts.ts';
import { once } from './once.ts';
import { pieces, sentenceOf } from './pieces.ts';
import { quoteOf } from './quotes.ts';

/** What one person did, wanted or said. */
export interface Act {
  readonly piece: Piece;
  /** In curly quotes. */
  readonly words: string;
  /** A name or a role: “Marek”, “the player”. */
  readonly who: string;
  /** Whether it is a wish, a refusal or an opinion, with which one may agree or not. */
  readonly isWill: boolean;
  /** Whether the one who acts is of the customers’ side, as far as the draft tells. */
  readonly isCustomer: boolean;
}

const WILL = /^(?:want|refuse|ask|think|insist|believe|hope|wish|beg|say|swear|hate|love|prefer)$/u;
const SOMEBODY = /^(?:one|a|an|another) \p{Ll}+$/u;

/** Acts of single persons, the weightiest first. */
export function actsOfOne(context: WordingContext): readonly Act[] {
  return allActs(context.material);
}

const allActs = once((material: DraftMaterial): readonly Act[] => {
  const context = { material, echoes: [] };
  const seen = new Set<number>();
  return pieces(context, 'statement', 'change', 'negation', 'stance', 'process').flatMap((piece) => {
    const { clause } = piece;
    const words = quoteOf(piece);
    const opinion = opinionHolder(context, piece);
    const who = opinion ?? (clause && agentOf(context, piece, clause));
    if (who === undefined || words === undefined || seen.has(piece.start)) return [];
    if (opinion === undefined && (!clause || clause.isPassive || /^(?:be|have|become)$/u.test(clause.base)))
      return [];
    seen.add(piece.start);
    const isCustomer =
      CUSTOMERS.test(who) || / (?:us|you)\b|\bused to (?:come|buy|order)\b/u.test(piece.text);
    return [
      { piece, words, who, isWill: opinion !== undefined || WILL.test(clause?.base ?? ''), isCustomer },
    ];
  });
});

function agentOf(
  context: WordingContext,
  piece: Piece,
  { person, subject, isNamed }: Clause,
): string | undefined {
  if (isNamed === true && NAME.test(subject) && !/['’]/u.test(subject)) return subject;
  if (person === 'singular' && SOMEBODY.test(subject.toLowerCase()) && CUSTOMERS.test(subject))
    return `the ${subject.split(' ')[1] ?? ''}`;
  return person === 'he' || person === 'she' ? lastNamed(context, piece) : undefined;
}

/** The one person named shortly before, whom “he” or “she” can mean. */
function lastNamed(context: WordingContext, piece: Piece): string | undefined {
  const before = context.material.pieces.filter(
    ({ kind, clause, sentence }) =>
      kind === 'actor' &&
      clause?.isNamed === true &&
      !/['’]/u.test(clause.subject) &&
      sentence <= piece.sentence &&
      sentence >= piece.sentence - 2,
  );
  const names = new Set(before.filter(({ start }) => start < piece.start).map(({ phrase }) => phrase));
  const [only] = names;
  return names.size === 1 ? only : undefined;
}

function opinionHolder(context: WordingContext, piece: Piece): string | undefined {
  if (piece.kind !== 'stance' || !sentenceOf(context, piece).includes(`that ${piece.text}`)) return undefined;
  return context.material.pieces.find(
    ({ kind, sentence, clause }) =>
      kind === 'actor' && sentence === piece.sentence && clause?.isNamed === true && WILL.test(clause.base),
  )?.phrase;
}
