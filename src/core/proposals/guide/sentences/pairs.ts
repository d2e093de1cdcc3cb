import type { ProposedValue } from '../../proposal.ts';

const Q = '[“"„‘\']';
const NOT_Q = '[”"’\']';
const TEXT = `${Q}(.{12,160}?)${NOT_Q}`;
const SAY_NOT = new RegExp(
  `${TEXT}\\s*[,;–—-]?\\s*(?:and\\s+)?(?:not|never|rather\\s+than|instead\\s+of)\\s+${TEXT}\\s*[.!]?$`,
  'iu',
);
const INSTEAD = new RegExp(
  `^(?:instead\\s+of|rather\\s+than)\\s+${TEXT},?\\s+(?:use|say|write|try)\\s+${TEXT}\\s*[.!]?$`,
  'iu',
);
/** Begins with a subject and has a verb behind it, or four words and more. */
const CLAUSE =
  /^(?:we|you|i|they|he|she|it|there|this|that|the|our|your|an?|his|her|their)(?:['’]\p{L}+)?\s+.*\b(?:is|are|was|were|has|have|had|will|can|could|would|do|does|did|must|may|\p{L}+ed|\p{L}{2,}s)\b/iu;
const SUBJECT = /^(?:we|you|i|they|he|she|it|there)(?:['’]\p{L}+)?\s/iu;
const LEAST_WORDS = 4;

const isClause = (text: string): boolean =>
  text.trim().split(/\s+/).length >= LEAST_WORDS && (SUBJECT.test(text) || CLAUSE.test(text));

/** `“We lost your ticket”, not “the ticket was mislaid”`: clauses are texts before and after, no words of the brand. */
export function pairsIn(sentence: string): ProposedValue[] {
  const said = SAY_NOT.exec(sentence);
  const reversed = said ? undefined : INSTEAD.exec(sentence);
  const [after, before] = said ? [said[1], said[2]] : [reversed?.[2], reversed?.[1]];
  return after !== undefined && before !== undefined && isClause(after) && isClause(before)
    ? [{ kind: 'pair', before: before.trim(), after: after.trim() }]
    : [];
}
