import { either, type Node } from '../regex/node.ts';
import { parsePattern } from '../regex/parse.ts';
import { patternOf, type Pattern } from '../regex/pattern.ts';
import { usable, asWord, exceptionsOf, type Report, compiled } from './words.ts';
import { capitalized } from './hit.ts';

/** What a text's case should be, and whether it is that. */
export interface CaseJudgement {
  readonly expected: string;
  readonly isRight: boolean;
}

export interface CaseRules {
  readonly exceptions: readonly string[];
  readonly indicators: readonly string[];
  readonly prefix: string;
  readonly style: 'AP' | 'Chicago';
  /** The share of words that must be right, up to 1. */
  readonly threshold: number;
}

/** Words as rules of case count them: exceptions whole, else everything up to a space. */
const WORDS = parsePattern('[\\p{N}\\p{L}*]+[^\\s]*').node;

interface Exceptions {
  /** An exception as it is written where the word is one, else the word itself where an exception is in it; undefined otherwise. */
  written(word: string): string | undefined;
  has(word: string): boolean;
  readonly wordsOfAnyCase: Pattern;
  readonly words: Pattern;
}

function readExceptions(exceptions: readonly string[], report: Report): Exceptions {
  const longestFirst = [...exceptions].sort((a, b) => b.length - a.length);
  const ignore = (): void => undefined;
  const exact = usable(longestFirst, false, report);
  const anyCase = usable(longestFirst, true, ignore);
  const inside = longestFirst.map((source) => compiled(source, false, ignore));
  const withWords = (nodes: readonly Node[]): Pattern =>
    patternOf(nodes.length === 0 ? WORDS : either([asWord(either(nodes)), WORDS]));
  return {
    written(word) {
      for (const [at, exception] of longestFirst.entries()) {
        if (exception.toLowerCase() === word.toLowerCase()) return exception;
        if (inside[at]?.test(word) === true) return word;
      }
      return undefined;
    },
    has: exceptionsOf(exceptions, [], ignore),
    wordsOfAnyCase: withWords(anyCase),
    words: withWords(exact),
  };
}

const wordsIn = (pattern: Pattern, text: string): string[] =>
  pattern.find(text).map(({ start, end }) => text.slice(start, end));

/** Splits off what a rule leaves out at the beginning of a heading, such as a letter in front of it. */
function prefixOf(prefix: string, report: Report): (text: string) => string {
  const pattern = prefix === '' ? undefined : compiled(prefix, false, report);
  return (text) => {
    const [match] = pattern?.find(text) ?? [];
    return match?.start === 0 ? text.slice(0, match.end) : '';
  };
}

/** Capital letters at the beginning and in exceptions only. */
export function sentenceCase(rules: CaseRules, report: Report): (text: string) => CaseJudgement {
  const exceptions = readExceptions(rules.exceptions, report);
  const prefixIn = prefixOf(rules.prefix, report);
  const opensNext = (word: string, at: number): boolean =>
    rules.indicators.some((sign) => word.length > sign.length && word.endsWith(sign)) ||
    (at === 0 && /\d+\./.test(word));
  const convert = (text: string): string => {
    const prefix = prefixIn(text);
    const words = wordsIn(exceptions.wordsOfAnyCase, text.slice(prefix.length));
    const made = words.map((word, at) => {
      const exception = exceptions.written(word);
      if (exception !== undefined) return exception;
      const isFirst = at === 0 || opensNext(words[at - 1] ?? '', at - 1);
      return isFirst ? capitalized(word.toLowerCase()) : word.toLowerCase();
    });
    return prefix + made.join(' ');
  };
  return (text) => {
    const expected = convert(text);
    const wanted = wordsIn(exceptions.words, expected);
    const words = wordsIn(exceptions.words, text);
    const isRight = (word: string, at: number): boolean =>
      at >= wanted.length || word === wanted[at] || exceptions.has(word);
    const [first] = words;
    const beginsWrong = first !== undefined && !isRight(first, 0) && first !== titled(first.toLowerCase());
    return { expected, isRight: !beginsWrong && enough(words, isRight, rules.threshold) };
  };
}

/** Every part of a word that begins anew with a capital letter. */
const titled = (word: string): string =>
  word.replace(
    /(^|[^\p{L}\p{Nd}_'’])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );

const enough = (
  words: readonly string[],
  isRight: (word: string, at: number) => boolean,
  threshold: number,
): boolean => words.length === 0 || words.filter(isRight).length / words.length >= threshold;

const SMALL = new Set(
  'a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(' '),
);
const PREPOSITIONS = new Set(
  'about above across after against along among around before between beyond concerning despite down during following from including into near over since through throughout towards under until upon with within without'.split(
    ' ',
  ),
);

const TITLE_WORDS = /[\p{N}\p{L}]+[^\s\-/]*/gu;
const STRAIGHT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
};

/** Capital letters at all words but small ones. */
export function titleCase(rules: CaseRules, report: Report): (text: string) => CaseJudgement {
  const exceptions = readExceptions(rules.exceptions, report);
  const prefixIn = prefixOf(rules.prefix, report);
  const isSmall = (word: string): boolean =>
    SMALL.has(word) || (rules.style === 'Chicago' && PREPOSITIONS.has(word));
  const convert = (text: string): string => {
    const prefix = prefixIn(text);
    const rest = text.slice(prefix.length);
    const signs = rest.replace(/[“”‘’–—]/g, (sign) => STRAIGHT[sign] ?? sign);
    return (
      prefix +
      rest.replace(TITLE_WORDS, (word, at: number) => {
        const exception = exceptions.written(word);
        if (exception !== undefined) return exception;
        const end = at + word.length;
        const isEdge = at === 0 || end === rest.length;
        const stays =
          !isEdge &&
          isSmall(word.toLowerCase()) &&
          ' -/'.includes(signs.charAt(at - 1)) &&
          !':-'.includes(signs.charAt(at - 2) || 'x') &&
          (signs.charAt(end) !== '-' || signs.charAt(at - 1) === '-');
        return stays ? word.toLowerCase() : capitalized(word);
      })
    );
  };
  return (text) => {
    const expected = convert(text);
    const wanted = wordsIn(exceptions.words, expected);
    const words = wordsIn(exceptions.words, text);
    const isRight = (word: string, at: number): boolean =>
      at >= wanted.length || word === wanted[at] || exceptions.has(word) || word === word.toUpperCase();
    return { expected, isRight: enough(words, isRight, rules.threshold) };
  };
}
