import { readWords, isDeterminer, looksPlural, PREPOSITIONS } from '../words.ts';
import { capital, hasNumber, type Opening, type Source } from './opening.ts';

const LIST =
  /^(No|Without) (\p{Ll}[\p{L}-]*), (?:no |without )?(\p{Ll}[\p{L}-]*),? (?:and|or) (?:no |without )?(\p{Ll}[\p{L}-]*)$/u;

/** “No suitcases, shoes or tents.” as “No suitcases. No shoes. No tents.” */
export function anaphora({ text, index }: Source): Opening[] {
  const match = LIST.exec(text);
  if (!match) return [];
  const [, word = '', ...things] = match;
  return [
    {
      text: things.map((thing) => `${word} ${thing}.`).join(' '),
      from: [index],
      hooks: ['list'],
      change: 'The list, one thing at a time.',
    },
  ];
}

/** “There are two urns.” as “Two urns.” */
export function bareCount({ clause, index }: Source): Opening[] {
  if (
    !clause ||
    !/^there$/iu.test(clause.subject) ||
    clause.base !== 'be' ||
    clause.auxiliary !== '' ||
    clause.lead !== '' ||
    clause.isNegated
  )
    return [];
  const words = readWords(clause.rest);
  const last = words.at(-1);
  if (
    words.length < 2 ||
    words.length > 4 ||
    !last ||
    !looksPlural(last.norm) ||
    !hasNumber(words[0]?.text ?? '') ||
    !isDeterminer(words[0]?.norm ?? '')
  )
    return [];
  if (
    words.some(({ norm }) => PREPOSITIONS.has(norm) || /^(?:such|more|other|others|of)$/u.test(norm)) ||
    /^(?:days|weeks|months|years|times|things|ways|reasons|points|ones)$/u.test(last.norm)
  )
    return [];
  return [
    {
      text: `${capital(clause.rest)}.`,
      from: [index],
      hooks: ['number'],
      change: 'The number stands alone.',
    },
  ];
}
