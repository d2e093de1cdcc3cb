import type { Clause, Piece } from '../../material/material.ts';
import { bare, doing, isDone, telling } from './clauses.ts';
import type { Line } from './lines.ts';

const BARE_PRONOUN =
  /^(?:he|she|it|they|this|that|these|those|there|here|which|who|what|one|some|all|both|each|you|any)\b/iu;

/** The clause as told to its writer, where nobody in it is only a pronoun: “you can live with a millimetre”. */
export function toldOf(piece: Piece | undefined): Line {
  const clause = piece?.clause;
  return clause === undefined || BARE_PRONOUN.test(clause.subject) ? undefined : telling(clause, 10);
}

/** What the writer does, as a noun: “cutting round the bad ones”. */
export function doingOf(piece: Piece | undefined): Line {
  return isOwnDeed(piece?.clause) ? deed(piece) : undefined;
}

/** What the writer does or did once, after “to”: “cut round the bad ones”. */
export function toDo(piece: Piece | undefined): Line {
  const clause = piece?.clause;
  return clause !== undefined && isOwnDeed(clause) && isTaken(clause) ? bare(clause, 10) : undefined;
}

/** What is done, whoever does it, as a noun: “tanning in oak bark”. */
export function deed(piece: Piece | undefined): Line {
  const clause = piece?.clause;
  if (clause === undefined || !isTaken(clause) || clause.lead !== '' || clause.rest.split(' ').length > 6)
    return undefined;
  return /\b(?:that way|it|them|him|her|then|so)$/iu.test(clause.rest) ? undefined : doing(clause, 10);
}

function isOwnDeed(clause: Clause | undefined): boolean {
  return clause?.person === 'i' || clause?.person === 'we';
}

const SAID_OR_SEEN =
  /^(?:ask|answer|tell|reply|say|explain|mention|hear|see|find|get|come|go|meet|publish|announce|hold|own)$/u;

/** Work that took trouble; nothing said, seen or merely so. */
const isTaken = (clause: Clause): boolean => isDone(clause) && !SAID_OR_SEEN.test(clause.base);
