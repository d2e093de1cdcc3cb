import type { ProposedValue } from '../../proposal.ts';
import { bansIn } from './bans.ts';
import { pairsIn } from './pairs.ts';
import { replacementsIn } from './replacements.ts';
import { DIRECTIVE, IMPERATIVE } from './rule-sentences.ts';
import { traitsIn } from './traits.ts';

/**
 * What one sentence states of words, texts and traits.
 * @param why the reason that the next sentence gives
 * @param isOfCharacter the sentence is about what the brand is like
 */
export function valuesIn(
  sentence: string,
  why: { readonly why?: string },
  isOfCharacter: boolean,
): ProposedValue[] {
  const pairs = pairsIn(sentence);
  if (pairs.length > 0) return pairs;
  const terms = replacementsIn(sentence);
  if (terms.length > 0) return terms.map((term) => ({ kind: 'term', ...term, ...why }));
  return [
    ...bansIn(sentence).map((term) => ({ kind: 'ban' as const, term, ...why })),
    ...traitsIn(sentence, isOfCharacter),
  ];
}

/** Only what follows a rule and is none itself explains it. */
export const isReason = (sentence: string): boolean =>
  !DIRECTIVE.test(sentence) &&
  !IMPERATIVE.test(sentence) &&
  replacementsIn(sentence).length === 0 &&
  bansIn(sentence).length === 0;
