import { dateWordsIn } from './dates.ts';
import type { Fact, IsCommonWord } from './fact.ts';
import { namesIn } from './names.ts';
import { numbersIn } from './numbers.ts';

/**
 * The facts that a text of prose states, in order: numbers in digits and words, money, percentages,
 * quantities, durations, times, dates, weekdays, and names when `isCommon` is given. A word that is part of a
 * date with a figure is no separate fact.
 */
export function factsIn(text: string, isCommon?: IsCommonWord): Fact[] {
  const numbers = numbersIn(text);
  const dates = dateWordsIn(text).filter(
    ({ start, end }) => !numbers.some((number) => number.start <= start && end <= number.end),
  );
  const names = isCommon ? namesIn(text, isCommon) : [];
  return [...numbers, ...dates, ...names].sort((a, b) => a.start - b.start || a.end - b.end);
}
