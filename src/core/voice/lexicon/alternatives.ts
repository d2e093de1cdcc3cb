import { VERBS } from './alternative-verbs.ts';
import { NOUNS, OTHERS } from './alternative-words.ts';
import { inflected } from '../../text/index.ts';

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

function groups(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((member) => member.replaceAll('_', ' ')));
}
