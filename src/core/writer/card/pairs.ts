import type { Profile } from '../../brand/index.ts';
import type { Localize } from '../../base/localize.ts';
import { preferredWords, type Voice } from '../../voice/index.ts';
import type { OfferedSection } from './budget.ts';
import { point } from './stated.ts';

const MOST_WORDS = 12;

/**
 * Pairs of what the brand would write and what it would not: the profile's examples, and words of Timbre's
 * lists that its posts prefer.
 */
export function pairSections(
  { traits, terms, banned, habits }: Profile,
  voice: Voice | undefined,
  localize: Localize,
): OfferedSection[] {
  const examples = traits.flatMap((trait) => [
    ...(trait.do === undefined ? [] : [localize('Like: {0}', trait.do)]),
    ...(trait.dont === undefined ? [] : [localize('Not: {0}', trait.dont)]),
  ]);
  // Words that the profile mentions are not repeated or contradicted.
  const stated = [
    ...terms.flatMap(({ use, insteadOf }) => [use, ...insteadOf]),
    ...banned.map(({ term }) => term),
  ];
  const statedWords = new Set(stated.map((term) => term.toLowerCase()));
  const words = (voice ? preferredWords(voice) : [])
    .filter(({ use }) => !habits.off.includes(`prefer:${use}`))
    .filter(({ use, insteadOf }) => ![use, ...insteadOf].some((word) => statedWords.has(word)))
    .slice(0, MOST_WORDS)
    .map(({ use, insteadOf }) => localize('{0}, not {1}', use, insteadOf.join(', ')));
  return [
    { title: localize('Examples that the brand gives'), rank: 'pairs', lines: examples.map(asLine) },
    { title: localize('Words its posts prefer'), rank: 'pairs', lines: words.map(asLine) },
  ];
}

const asLine = (text: string): { readonly text: string } => ({ text: point(text) });
