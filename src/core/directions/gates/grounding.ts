/** White space folded, for comparing what is quoted with where it stands. */
export const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Digits with what belongs to them, as a reader who checks numbers would pick them out. */
const NUMBER = /\d[\d.,]*%?/g;

/**
 * The numbers of a text that the draft does not have letter for letter, the mark behind them included: at a sentence's end “40.” is
 * one that has to stand there so. `draft` is the draft's file.
 */
export const strangeNumbers = (text: string, draft: string): string[] =>
  (text.match(NUMBER) ?? []).filter((number) => !draft.includes(number));

const SPELLED =
  /(?<![\p{L}-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|hundred|thousand|million|dozen|half)(?![\p{L}-])/giu;

/** The same of numbers that are spelled out; “one” is a pronoun too often. */
export function strangeSpelledNumbers(text: string, draft: string): string[] {
  const there = new Set(draft.match(SPELLED)?.map((number) => number.toLowerCase()));
  return (text.match(SPELLED) ?? []).filter((number) => !there.has(number.toLowerCase()));
}

const QUOTED = /“([^“”]*)”/g;

/** What a text has in curly quotes that stands in none of the sources; the marks at the end of a quotation may have been left out. */
export function strangeQuotations(text: string, sources: readonly string[]): string[] {
  const there = sources.map((source) => plainQuotes(folded(source)));
  return [...text.matchAll(QUOTED)]
    .map(([, quotation = '']) => quotation)
    .filter((quotation) => !there.some((source) => source.includes(plainQuotes(folded(quotation)))));
}

/** Quotation marks inside a quotation are written otherwise than where it stands. */
const plainQuotes = (text: string): string => text.replace(/[‘’“”"]/g, "'");
