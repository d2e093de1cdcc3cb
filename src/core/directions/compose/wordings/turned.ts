import { gerund, infinitive, told as tellToWriter, type Clause, type Piece } from '../../material/index.ts';
import { wordsOf } from './phrases.ts';

const MAX_TURNED = 10;
const BARE_PRONOUN =
  /^(?:he|she|it|they|this|that|these|those|there|here|which|who|what|one|some|all|both|each|you|any)\b/iu;
/** Their gerunds and infinitives name no deed. */
const STATES = new Set(
  'be have do know want need like mean seem think believe hope wish say can’t regret own belong contain'.split(
    ' ',
  ),
);

/** The clause as told to its writer, where nobody in it is only a pronoun: “you can live with a millimetre”. */
export function told(piece: Piece | undefined): string | undefined {
  const clause = piece?.clause;
  if (clause === undefined || BARE_PRONOUN.test(clause.subject)) return undefined;
  return short(tellToWriter(clause));
}

/** What the writer does, as a noun: “cutting round the bad ones”. */
export function doing(piece: Piece | undefined): string | undefined {
  return isOwnDeed(piece?.clause) ? deed(piece) : undefined;
}

/** What the writer does, after “to”: “cut round the bad ones”. */
export function toDo(piece: Piece | undefined): string | undefined {
  const clause = piece?.clause;
  return clause !== undefined && isOwnDeed(clause) && isDeed(clause) ? short(infinitive(clause)) : undefined;
}

/** What is done, whoever does it, as a noun: “tanning in oak bark”. */
export function deed(piece: Piece | undefined): string | undefined {
  const clause = piece?.clause;
  if (clause === undefined || !isDeed(clause) || clause.lead !== '' || wordsOf(clause.rest).length > 6)
    return undefined;
  return /\b(?:that way|it|them|him|her|then|so)$/iu.test(clause.rest) ? undefined : short(gerund(clause));
}

function isOwnDeed(clause: Clause | undefined): boolean {
  return clause !== undefined && (clause.person === 'i' || clause.person === 'we');
}

function isDeed(clause: Clause): boolean {
  return !clause.isPassive && !clause.isNegated && !STATES.has(clause.base);
}

function short(text: string | undefined): string | undefined {
  const bare = text?.trim().replace(/[\s,;:.–—]+$/u, '');
  if (bare === undefined || bare === '' || /[“”"\n[\]*]/u.test(bare)) return undefined;
  return wordsOf(bare).length > MAX_TURNED ? undefined : bare;
}
