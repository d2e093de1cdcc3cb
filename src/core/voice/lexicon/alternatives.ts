import data from '../../../../data/english/alternatives.json' with { type: 'json' };
import { CONTRACTIONS } from '../../english/contractions.ts';
import { inflected } from '../../english/inflection.ts';
import { SPELLING_PAIRS } from '../../english/spelling.ts';

export interface Alternatives {
  readonly part: 'verb' | 'noun' | 'other';
  readonly members: readonly string[];
}

/** Groups of interchangeable wordings, in lower case: `help`, `assist`, `lend a hand to`. */
export const ALTERNATIVES: readonly Alternatives[] = [
  ...data.verbs.flatMap((members) =>
    inflected(members, 'verb').map((form) => ({ part: 'verb' as const, members: form })),
  ),
  ...data.nouns.flatMap((members) =>
    inflected(members, 'noun').map((form) => ({ part: 'noun' as const, members: form })),
  ),
  ...data.others.map((members) => ({ part: 'other' as const, members })),
  ...SPELLING_PAIRS.map(({ american, british }) => ({
    part: 'other' as const,
    members: [american, british],
  })),
  ...CONTRACTIONS.map(({ short, full }) => ({ part: 'other' as const, members: [short, ...full] })),
];

/**
 * Groups of interchangeable words, each word with all its forms, the base form first; without contractions
 * such as `don't`.
 */
export const LEMMA_GROUPS: readonly (readonly (readonly string[])[])[] = [
  ...data.verbs.map((members) => members.map((member) => inflected([member], 'verb').flat())),
  ...data.nouns.map((members) => members.map((member) => inflected([member], 'noun').flat())),
  ...data.others.map((members) => members.map((member) => [member])),
  ...SPELLING_PAIRS.map(({ american, british }) => [[american], [british]]),
];
