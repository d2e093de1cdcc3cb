import { isDateWord, monthOf, weekdayOf } from '../english/dates.ts';
import { numberWord } from '../english/numbers.ts';
import { tokenize } from '../text/index.ts';
import type { Localize } from '../base/localize.ts';

/** Ways to open a post; a form comes before what it contains. */
export type Opening =
  'dateline' | 'name-time' | 'greeting' | 'time' | 'number' | 'question' | 'we' | 'i' | 'you';

/** Forms that a time, a figure or a question would only say again. */
export const FORMS: ReadonlySet<Opening> = new Set(['dateline', 'name-time', 'greeting']);

const MONTH =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)';
/** “TOWN, 4 March 2024.” */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L} '’.-]+,\\s+(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2}),?(?:\\s+\\d{4})?\\b`,
  'iu',
);
/** “Place, 7.40am.” */
const NAME_TIME =
  /^\p{Lu}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3},\s+(?:\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}[.:]\d{2}|noon|midday|midnight)(?![\p{L}\p{N}])\.?/iu;
/** “Morning,” */
const GREETING =
  /^(?:(?:good\s+)?(?:morning|afternoon|evening)|hello|hi|hey|hiya|dear|greetings|welcome)(?:\s+(?:(?:there|all|everyone|friends?|folks|team|again|both|you lot)|\p{Lu}[\p{L}'’-]*|\*\|[^|]*\|\*)){0,3}\s*[,!.:](?=\s|$)/iu;

/** The part of a sentence that has an opening's form; undefined for an opening without one. */
export function formIn(opening: Opening, sentence: string): string | undefined {
  const pattern =
    opening === 'dateline'
      ? DATELINE
      : opening === 'name-time'
        ? NAME_TIME
        : opening === 'greeting'
          ? GREETING
          : undefined;
  return pattern?.exec(sentence)?.[0];
}

/** The words that a date or a time may stand behind. */
const BEFORE_TIME: ReadonlySet<string> = new Set(
  'on at in by from since last this next the until every between before after early late'.split(' '),
);
/** A time stands within this many words from the start. */
const OPENING_WORDS = 4;

export function openingsOf(sentence: string): Opening[] {
  const words = tokenize(sentence)
    .filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'name')
    .map(({ norm }) => norm.toLowerCase());
  const [first = ''] = words;
  const isForm = [...FORMS].filter((form) => formIn(form, sentence) !== undefined).slice(0, 1);
  if (isForm.length > 0) return isForm;
  return [
    ...(opensWithTime(words) ? (['time'] as const) : []),
    ...(/^[£$€]?\d/.test(first) || numberWord(first)?.kind === 'cardinal' ? (['number'] as const) : []),
    ...(/\?["”’')]*$/.test(sentence) ? (['question'] as const) : []),
    ...(/^we\b/.test(first) ? (['we'] as const) : []),
    ...(/^i\b/.test(first) ? (['i'] as const) : []),
    ...(/^your?\b/.test(first) ? (['you'] as const) : []),
  ];
}

function opensWithTime(words: readonly string[]): boolean {
  for (const [at, word] of words.slice(0, OPENING_WORDS).entries()) {
    if (isTime(word)) return true;
    if (at > 0 && monthOf(word) !== undefined && words.slice(0, at).some((one) => /^\d/.test(one)))
      return true;
    if (!BEFORE_TIME.has(word) && !/^\d/.test(word)) return false;
  }
  return false;
}

const isTime = (word: string): boolean =>
  (weekdayOf(word) !== undefined && word.length > 3) ||
  (monthOf(word) !== undefined && word.length > 4) ||
  isDateWord(word) ||
  /^(?:\d{1,2}[:.]\d{2}|\d{1,2}(?:am|pm)|(?:19|20)\d{2}|o'clock|morning|evening|afternoon|night|week|month|year|spring|summer|autumn|winter)$/.test(
    word,
  );

/** An opening in words; `where` is such as: in 34 of 39 blog posts. */
export function openingText(
  opening: Opening,
  where: string,
  example: string | undefined,
  localize: Localize,
): string {
  return example === undefined
    ? PLAIN[opening](localize, where)
    : localize('{0}, such as “{1}”', PLAIN[opening](localize, where), example);
}

const PLAIN: Readonly<Record<Opening, (localize: Localize, where: string) => string>> = {
  dateline: (localize, where) => localize('Opens with a place and a date {0}', where),
  'name-time': (localize, where) => localize('Opens with a name and a time {0}', where),
  greeting: (localize, where) => localize('Opens with a greeting {0}', where),
  time: (localize, where) => localize('Opens with a time or a date {0}', where),
  number: (localize, where) => localize('Opens with a figure {0}', where),
  question: (localize, where) => localize('Opens with a question {0}', where),
  we: (localize, where) => localize('Opens with “we” {0}', where),
  i: (localize, where) => localize('Opens with “I” {0}', where),
  you: (localize, where) => localize('Opens with “you” {0}', where),
};
