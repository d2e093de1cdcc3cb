import { bears, capital, hooksOf, type Opening, type Source } from './opening.ts';

/** A long sentence cut to the clause that carries it, where nothing is left out that limits it. */
export function cutToMainClause({ segments, text, index }: Source): Opening[] {
  if (segments.length < 2 || text.split(' ').length < 12) return [];
  return segments.flatMap((segment, at): Opening[] => {
    const { clause } = segment;
    if (!clause) return [];
    const next = segments[at + 1];
    // A list that goes on, or began before, is no clause of its own.
    if (at > 0 && !segments[at - 1]?.clause) return [];
    if (next && !next.clause && /\b(?:and|or)\b/u.test(text.slice(segment.end, next.start))) return [];
    const others = `${text.slice(0, segment.start)} ${text.slice(segment.end)}`;
    if (bears(others) || /[:;]/u.test(text.slice(segment.end, segment.end + 2))) return [];
    if (
      /^(?:he|she|it|they)$/u.test(clause.person) ||
      /^(?:that|this|these|those|there)$/iu.test(clause.subject)
    )
      return [];
    if (
      /\b(?:too|also|either|then|still|such|so|it|them|one|ones|both|later|latter|former)\b/u.test(
        segment.text,
      )
    )
      return [];
    const count = segment.text.split(' ').length;
    const line = `${capital(segment.text)}.`;
    const hooks = hooksOf(line);
    if (count < 4 || count > 14 || hooks.length === 0 || (clause.lead !== '' && at > 0)) return [];
    return [{ text: line, from: [index], hooks, change: 'Cut to what it comes down to.' }];
  });
}
