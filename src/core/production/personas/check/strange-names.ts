import { monthOf, weekdayOf } from '../../../english/dates.ts';
import type { Span } from '../../../text/index.ts';
import { folded } from '../words/terms.ts';

/** Two or more words with capitals, which a single name of a day, a country or a person is not. */
const NAME =
  /(?<!^)(?<=[\p{Ll},;:\d] )(?:the )?\p{Lu}[\p{L}'’-]+(?:(?: (?:of|and|&|de|the))* \p{Lu}[\p{L}'’-]+)+/gu;
/** Where something comes from or is done. */
const PLACE =
  /\b(?:made|built|assembled|baked|brewed|grown|sewn|woven|based|born|roasted|milled|printed|produced|bottled|distilled|designed|forged|knitted|farmed|packed|founded) (?:\p{L}+ )?(?:in|from|near|at|on|by) (?:the )?(\p{Lu}[\p{L}'’-]+)/gu;

/** Names of several words that none of a persona's lines has, and places of origin. */
export function strangeNames(sentence: string, said: string): Span[] {
  const names = [...sentence.matchAll(NAME)].filter(([name]) => !isKnown(name, said));
  const places = [...sentence.matchAll(PLACE)].filter(
    ([, place = '']) => !said.includes(folded(place)) && !isDay(place),
  );
  return [...names, ...places].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const isDay = (word: string): boolean =>
  monthOf(word.toLowerCase()) !== undefined || weekdayOf(word.toLowerCase()) !== undefined;

const isKnown = (name: string, said: string): boolean =>
  name
    .replace(/['’]s\b/gu, '')
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .every((word) => said.includes(folded(word)) || isDay(word));
