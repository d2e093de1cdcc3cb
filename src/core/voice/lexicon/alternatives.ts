import { VERBS } from './alternative-verbs.ts';
import { NOUNS, OTHERS } from './alternative-words.ts';
import { inflected } from '../../english/inflection.ts';

export interface Alternatives {
  readonly part: 'verb' | 'noun' | 'other';
  readonly members: readonly string[];
}

/** Groups whose members can stand for each other, as written in a text in lower case: `help`, `assist`, `lend a hand to`. */
export const ALTERNATIVES: readonly Alternatives[] = [
  ...groups(VERBS).flatMap((members) =>
    inflected(members, 'verb').map((form) => ({ part: 'verb' as const, members: form })),
  ),
  ...groups(NOUNS).flatMap((members) =>
    inflected(members, 'noun').map((form) => ({ part: 'noun' as const, members: form })),
  ),
  ...groups(OTHERS).map((members) => ({ part: 'other' as const, members })),
];

/** The groups of words, each word with all its forms, the base form first; without short forms such as `don't`. */
export const LEMMA_GROUPS: readonly (readonly (readonly string[])[])[] = [
  ...groups(VERBS).map((members) => members.map((member) => inflected([member], 'verb').flat())),
  ...groups(NOUNS).map((members) => members.map((member) => inflected([member], 'noun').flat())),
  ...groups(OTHERS)
    .filter((members) => !hasShortForm(members))
    .map((members) => members.map((member) => [member])),
];

/** Short forms, each with the full forms that it stands for: `can't`, `cannot`, `can not`. */
export const SHORT_FORMS: readonly (readonly [short: string, ...full: string[]])[] = groups(OTHERS)
  .filter(hasShortForm)
  .map(([short = '', ...full]) => [short, ...full]);

function hasShortForm(members: readonly string[]): boolean {
  return /^[a-z]+'(?:m|ve|ll|d|re|s|t)$/.test(members[0] ?? '');
}

function groups(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((member) => member.replaceAll('_', ' ')));
}
