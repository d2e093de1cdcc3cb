import { VERBS } from './alternative-verbs.ts';
import { NOUNS, OTHERS } from './alternative-words.ts';
import { inflected } from './inflection.ts';

/** Groups whose members can stand for each other, as written in a text in lower case: `help`, `assist`, `lend a hand to`. */
export const ALTERNATIVES: readonly (readonly string[])[] = [
  ...groups(VERBS).flatMap((members) => inflected(members, 'verb')),
  ...groups(NOUNS).flatMap((members) => inflected(members, 'noun')),
  ...groups(OTHERS),
];

function groups(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((member) => member.replaceAll('_', ' ')));
}
