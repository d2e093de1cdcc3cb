import { isAmbiguousDate, isDateWord, monthOf, weekdayOf } from '../english/dates.ts';
import { normalize } from '../text/index.ts';
import type { Fact } from './fact.ts';

const WORD = /\p{L}+/gu;
/** Words before which an ambiguous word is a month or a day. */
const BEFORE_DATE =
  /(?:^|[\s(])(?:in|on|by|since|until|till|every|each|next|last|this|early|mid|late|from|to|before|after|of)[\s-]$/i;

/**
 * Weekdays, months and words such as `tomorrow` or `noon`, without figures. Months with a day are found by
 * `numbersIn`.
 */
export function dateWordsIn(text: string): Fact[] {
  const facts: Fact[] = [];
  for (const match of text.matchAll(WORD)) {
    const norm = normalize(match[0]);
    const named = weekdayOf(norm) ?? monthOf(norm);
    const value = named ?? (isDateWord(norm) ? norm : undefined);
    if (value === undefined) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    if (isAmbiguousDate(norm) && !isSurely(match[0], text.slice(Math.max(0, start - 12), start))) continue;
    facts.push({
      kind: weekdayOf(norm) === undefined ? 'date' : 'weekday',
      start,
      end,
      text: match[0],
      value,
    });
  }
  return facts;
}

const isSurely = (written: string, before: string): boolean =>
  /^\p{Lu}/u.test(written) && BEFORE_DATE.test(before);
