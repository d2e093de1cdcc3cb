import { dateWordsIn } from './dates.ts';
import type { Fact, KnowsWord } from './fact.ts';
import { namesIn } from './names.ts';
import { numbersIn } from './numbers.ts';

/**
 * The facts that a text of prose states, in its order: numbers in digits and words, money, percentages, quantities, durations, times,
 * dates, weekdays, and, with `knows`, names. A word of a date with a figure is not a fact by itself.
 */
export function factsIn(text: string, knows?: KnowsWord): Fact[] {
  const numbers = numbersIn(text);
  const dates = dateWordsIn(text).filter(
    ({ start, end }) => !numbers.some((number) => number.start <= start && end <= number.end),
  );
  const names = knows ? namesIn(text, knows) : [];
  return [...numbers, ...dates, ...names].sort((a, b) => a.start - b.start || a.end - b.end);
}
