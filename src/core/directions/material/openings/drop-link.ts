import { capital, hooksOf, type Opening, type Source } from './opening.ts';

/** “So I put my whole arm in the bucket.” without the word that joined it to the sentence before. */
export function dropLink({ clause, index, text }: Source): Opening[] {
  if (!clause || !/^(?:And|So|Then|And then|So then)$/u.test(clause.lead)) return [];
  if (!/^(?:i|we)$/u.test(clause.person) && !clause.isNamed && !/^(?:the|our|my) /iu.test(clause.subject))
    return [];
  if (
    /\b(?:it|them|him|her|that|this|those|these|too|also|either|one|ones|there|so|then|both|again)\b/u.test(
      clause.rest,
    )
  )
    return [];
  const line = `${capital(text.slice(clause.lead.length).replace(/^,? /u, ''))}.`;
  const past = clause.tense === 'past' && !clause.isNegated && clause.base !== 'be';
  const hooks = [...hooksOf(line), ...(past ? ['scene' as const] : [])];
  return hooks.length === 0 || line.split(' ').length < 4
    ? []
    : [{ text: line, from: [index], hooks, change: 'It begins without its run-up.' }];
}
