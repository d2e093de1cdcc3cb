import { bareName, isQuantity, namesIn } from '../../facts/index.ts';
import { tokenize } from '../../text/index.ts';
import { collapseWhitespace } from '../../base/collapse-whitespace.ts';

/** Digits with what belongs to them, as a reader who checks numbers would pick them out. */
const NUMBER = /\d[\d.,]*%?/g;

/**
 * The numbers of a text that the draft does not have letter for letter, the mark behind them included: at a sentence's end “40.” is
 * one that has to stand there so. `draft` is the draft's file.
 */
export const strangeNumbers = (text: string, draft: string): string[] =>
  (text.match(NUMBER) ?? []).filter((number) => !draft.includes(number));

/** Numbers that a text spells out, in lower case; “one” is a pronoun too often. */
export const spelledNumbersIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .match(/\p{L}+(?:-\p{L}+)*/gu)
      ?.map((word) => word.toLowerCase())
      .filter(isQuantity),
  );

const QUOTED = /“([^“”]*)”/g;

/** Tells whether everything that a text has in curly quotes stands in one of the sources; how quotations inside it are marked may differ. */
export function quotationsIn(sources: readonly string[]): (text: string) => boolean {
  const there = sources.map((source) => plainQuotes(collapseWhitespace(source)));
  return (text) =>
    [...text.matchAll(QUOTED)].every(([, quotation = '']) => {
      const words = plainQuotes(collapseWhitespace(quotation));
      return there.some((source) => source.includes(words));
    });
}

const plainQuotes = (text: string): string => text.replace(/[‘’“”"]/g, "'");

/**
 * The names of a text that stand in none of the sources, in whatever case.
 * @param isCommon true for a word, in lower case, that general English or the brand writes small
 */
export function strangeNames(
  text: string,
  sources: readonly string[],
  isCommon: (norm: string) => boolean,
): string[] {
  const there = new Set(sources.flatMap((source) => tokenize(source).map(({ norm }) => bareName(norm))));
  return namesIn(text, isCommon)
    .filter(({ value }) => !there.has(value.toLowerCase()) && !isCommon(value.toLowerCase()))
    .map(({ text: name }) => name);
}
