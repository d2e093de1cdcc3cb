import { isAuxiliary } from '../verb-group.ts';
import { verbReadings } from '../verbs.ts';
import { ADJECTIVES, CONJUNCTIONS, looksPlural, NUMBER_WORDS, PREPOSITIONS, readWords } from '../words.ts';
import type { Found, Reading } from './reading.ts';

export const ROLES =
  /^(?:operators?|bakers?|customers?|readers?|visitors?|members?|makers?|founders?|engineers?|technicians?|farmers?|brothers?|sisters?|mothers?|fathers?|sons?|daughters?|men|women|man|woman|children|child|kids?|neighbou?rs?|friends?|guests?|users?|retailers?|suppliers?|drivers?|teachers?|students?|volunteers?|developers?|designers?|researchers?|contributors?|maintainers?|editors?|writers?|authors?|winners?|apprentices?|stitchers?|tanners?|beekeepers?|shopkeepers?|postmen|postman|team|crew|staff|board|council|committee|family|families|couple|partners?|clients?|owners?|patients?|nurses?|doctors?|carpenters?|painters?|cooks?|chefs?|gardeners?|walkers?|climbers?|riders?|swimmers?|sailors?|musicians?|actors?|players?|judges?|experts?|scientists?|inspectors?|managers?|directors?|colleagues?|residents?|citizens?|people|utilities|lock-keepers?|clerks?|weavers?|dyers?|potters?|smiths?|blacksmiths?|brewers?|growers?|pickers?|millers?)$/u;

/** Whether a noun phrase is about people, as far as its words tell. */
export const isPeople = (phrase: string): boolean => readWords(phrase).some(({ norm }) => ROLES.test(norm));

/** People by what they are, without an article: “two brothers”, “customers”. */
export function readRoles({ words, text, sentence }: Reading): Found[] {
  if (sentence.kind === 'heading') return [];
  return words.flatMap((word, at): Found[] => {
    if (!ROLES.test(word.norm) || !looksPlural(word.norm)) return [];
    const before = words[at - 1];
    const counted =
      before?.after === '' &&
      (NUMBER_WORDS.has(before.norm) || /^\d+$/u.test(before.norm)) &&
      !/^(?:one)$/u.test(before.norm);
    const opensPhrase =
      before?.after !== '' ||
      CONJUNCTIONS.has(before.norm) ||
      PREPOSITIONS.has(before.norm) ||
      (verbReadings(before.norm).length > 0 && !ADJECTIVES.has(before.norm));
    if ((!counted && !opensPhrase) || /^['’]/u.test(word.after)) return [];
    const next = words[at + 1];
    if (
      next &&
      word.after === '' &&
      looksPlural(next.norm) &&
      !isAuxiliary(next.norm) &&
      !verbReadings(next.norm).length
    )
      return [];
    const start = counted ? before.start : word.start;
    const written = text.slice(start, word.end);
    return [
      {
        kind: 'actor',
        start,
        end: word.end,
        phrase: written.charAt(0).toLowerCase() + written.slice(1),
        isPlural: true,
      },
    ];
  });
}
