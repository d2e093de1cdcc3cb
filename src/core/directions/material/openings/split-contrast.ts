import type { Clause } from '../material.ts';
import { capital, type Opening, type Source } from './opening.ts';

const leansBack = ({ person, subject }: Clause): boolean =>
  /^(?:he|she|it|they)$/u.test(person) || /^(?:that|this|these|those)$/iu.test(subject);

/** “It is slow, but it lasts.” as two sentences, the turn standing alone. */
export function splitContrast({ segments, text, index }: Source): Opening[] {
  const [left, right, ...more] = segments;
  if (!left?.clause || !right?.clause || more.length > 0 || left.start !== 0 || right.end !== text.length)
    return [];
  if (!/^,? (?:but|yet) $/u.test(text.slice(left.end, right.start))) return [];
  if (
    (leansBack(left.clause) && index > 0) ||
    left.clause.lead !== '' ||
    /\b(?:not (?:just|only)|either|neither|both)\b/iu.test(text)
  )
    return [];
  if (/\balso\b/u.test(right.text) || [left, right].some((side) => side.text.split(' ').length > 14))
    return [];
  const turn = capital(right.text);
  const first = left.text;
  const hooks =
    left.clause.isNegated === right.clause.isNegated
      ? ['contrast' as const]
      : ['contrast' as const, 'paradox' as const];
  const openings: Opening[] = [
    { text: `${first}. ${turn}.`, from: [index], hooks, change: 'The turn stands in a sentence of its own.' },
  ];
  return openings;
}
