import { hasFiniteVerb } from '../../../english/finite-verb.ts';
import { isDateWord, monthOf, weekdayOf } from '../../../english/dates.ts';
import { FUNCTION_WORDS } from '../../../english/function-words.ts';
import { classesOf } from '../../../english/word-class.ts';
import { BEFORE_VERBS } from '../../../english/word-groups.ts';
import {
  ANYBODY,
  BEHIND_IMPERSONAL,
  BEHIND_THOSE,
  IMPERSONAL_TIMES,
  PERSONS,
  PLURAL_PRONOUNS,
  BACK_INSIDE,
  BACK_LAST,
  BACK_OPENERS,
  BACK_NOUNS,
  BACK_PHRASES,
  BEFORE_THAT,
  CONNECTIVES,
  ELSEWHERE,
  FRAGMENTS,
  IMPERSONAL,
  JOINED_BEHIND_SO,
  LEADING_ADVERBS,
  normsOf,
  OWN_DOCUMENT,
  PARTS_OF_BEFORE,
  PEOPLE,
  TIMES,
} from '../words.ts';

/** A sentence without the word or phrase that joins it to one which the film leaves out: “However, …”, “But …”, “First, …”. */
export function withoutConnective(text: string): string {
  const adverb = ADVERB.exec(text);
  const rest = adverb ? text.slice(adverb[0].length) : text;
  const [first = '', second = ''] = normsOf(rest);
  const isJoined =
    CONNECTIVES.has(first) &&
    (first === 'but' || FUNCTION_WORDS.has(second.replace(/'.*$/, ''))) &&
    !isSoFar(first, second) &&
    /^\p{L}+[\s,]/u.test(rest);
  const bare = (isJoined ? rest.slice(first.length).replace(/^[\s,]+/, '') : rest).replace(ALSO, '$1');
  return bare === text ? text : bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** “So far”, “so that” join no sentence to another. */
const isSoFar = (first: string, second: string): boolean => first === 'so' && JOINED_BEHIND_SO.has(second);

/** “We also mended the gate”: what else was done is not said. */
const ALSO = /^((?:\p{L}[\p{L}'’]* ){1,3})also (?!known|called|as\b|in\b)/iu;

const ADVERB = new RegExp(String.raw`^(?:(?:${LEADING_ADVERBS.join('|')})[,:]|also(?= \p{Ll}))\s+`, 'iu');

const phrases = (all: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}'])(?:${all.join('|')})(?![\p{L}'])`, 'u');
const SEEN = phrases(ELSEWHERE);
/** “Below” for a place in the text, not “below zero” or “above the door”. */
const ABOVE =
  /\b(?:above|below)(?=$|[.,;:)!]| (?:for|and|or|to|in|if|is|are|was|you|we|shows?|that|which)\b)|^(?:above|below)\b|\b(?:fig(?:ure)?|table|listing)\.? \d|\b(?:over |right )?here[.!):]*$/u;

/** True for a sentence about what stands beside it in the draft and is not said: a picture, a link, a piece of code, another section. */
export const refersElsewhere = (text: string): boolean => SEEN.test(plain(text)) || ABOVE.test(plain(text));

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const OPENING_PHRASE = new RegExp(String.raw`^(?:${BACK_PHRASES.join('|')})(?![\p{L}'])`, 'u');
const ITS_NOUN = new RegExp(
  String.raw`^the (?:[\p{L}-]+ ){0,2}(?:${[...BACK_NOUNS].join('|')})s? (?:is|are|was|were|has|will)\b`,
  'u',
);
/** “The other one is faster.” */
const COMPARED = /\b(?:more|less) [\p{L}-]+(?=[.,;!]| (?:and|but|or)\b)/u;
const INSIDE = phrases(BACK_INSIDE);
/** “We will continue doing that.” */
const ENDS_WITH_POINTER = /(?<![\p{L}'])(?:this|that|these|those)[,.;:!?)]/u;
/** “Some kilns do.” */
const ENDS_SHORT =
  /(?<![\p{L}'])(?:do|does|did|is|are|was|were|can|will|has|have|(?:do|does|did|is|are|was|were|ca|wo|has|have)n't)[.!]$/u;
const AT_END = new RegExp(String.raw`(?<![\p{L}'])(?:${BACK_LAST.join('|')})[.!?"”]*$`, 'u');

/** What stands further back mostly points to something in the same sentence, in words. */
const OPENING = 7;

/** True where an English sentence stands for something said before it: by its first words, or by a word whose noun it does not have. */
export function refersBack(text: string): boolean {
  const line = plain(text).replace(/^["“'‘(]+/, '');
  const norms = normsOf(text);
  return (
    opensBack(norms, line) ||
    INSIDE.test(line) ||
    ITS_NOUN.test(line) ||
    (COMPARED.test(line) && !/\bthan\b/.test(line)) ||
    ENDS_WITH_POINTER.test(line) ||
    AT_END.test(line) ||
    (ENDS_SHORT.test(line) && norms.length < OPENING) ||
    norms.some((_, at) => pointsAt(norms, at, text))
  );
}

function opensBack(norms: readonly string[], line: string): boolean {
  const [first = '', second = ''] = norms;
  if (BACK_OPENERS.has(first) && !isSoFar(first, second)) return true;
  if (OPENING_PHRASE.test(line) && !/^the (?:first|second|third|next) \w+ (?:of|in|to)\b/.test(line))
    return true;
  if (PARTS_OF_BEFORE.has(first))
    return second === 'of' ? /^\w+ of (?:them|these|those|it)\b/.test(line) : isVerb(second);
  return FIRST_WORDS[first]?.(second, line) === true;
}

/** First words that refer back but for some that may follow, with the sentence in small letters. */
const FIRST_WORDS: Readonly<Record<string, ((second: string, line: string) => boolean) | undefined>> = {
  which: (_, line) => !line.endsWith('?'),
  who: (_, line) => !line.endsWith('?'),
  whose: (_, line) => !line.endsWith('?'),
  one: (second, line) => second !== 'of' && second !== 'day' && !/^one \w+ (?:of|in|for)\b/.test(line),
  because: (_, line) => !line.includes(','),
  such: (second) => second !== 'as',
  then: () => true,
  // “There we see it”, not “There is a kiln”.
  there: (second, line) => !line.startsWith("there's") && !hasFiniteVerb(`it ${second}`),
  same: () => true,
};

const isVerb = (word: string): boolean =>
  hasFiniteVerb(`they ${word}`) &&
  (FUNCTION_WORDS.has(word) || (!classesOf(word).has('noun') && !classesOf(word).has('adjective')));

/** Where a word stands: all words of the sentence, its place, and the sentence as written. */
interface WordAt {
  readonly norms: readonly string[];
  readonly at: number;
  readonly text: string;
}

/** True where the word at a place stands for something that the sentence has not named before it. */
const pointsAt = (norms: readonly string[], at: number, text: string): boolean =>
  POINTING.find(({ words }) => words.has((norms[at] ?? '').replace(/'.*$/, '')))?.isPointing({
    norms,
    at,
    text,
  }) === true;

const POINTING: readonly {
  readonly words: ReadonlySet<string>;
  readonly isPointing: (word: WordAt) => boolean;
}[] = [
  {
    words: new Set(['it']),
    isPointing: ({ norms, at }) => !isImpersonal(norms, at) && !nounsIn(norms.slice(0, at)),
  },
  {
    words: PLURAL_PRONOUNS,
    isPointing: ({ norms, at }) =>
      !nounsIn(norms.slice(0, at)) && !norms.slice(0, at).some((word) => ANYBODY.has(word)),
  },
  {
    words: PERSONS,
    isPointing: ({ norms, at, text }) => !norms.slice(0, at).some((word) => isPerson(word, text)),
  },
  {
    words: new Set(['both']),
    isPointing: ({ norms, at }) =>
      !norms
        .slice(0, at)
        .concat(norms.slice(at + 1, at + OPENING))
        .includes('and'),
  },
  {
    words: new Set(['either', 'neither']),
    isPointing: ({ norms, at }) => at === 0 && !norms.includes('or') && !norms.includes('nor'),
  },
  {
    words: new Set(['such']),
    isPointing: ({ norms, at }) => !/^an?$|^as$/.test(norms[at + 1] ?? '') && !nounsIn(norms.slice(0, at)),
  },
  {
    words: new Set(['same']),
    isPointing: ({ norms, at }) =>
      norms[at - 1] === 'the' &&
      at < OPENING &&
      !norms.slice(at).some((word) => word === 'as' || word === 'time'),
  },
  { words: new Set(['this', 'these', 'those']), isPointing: ({ norms, at }) => isDemonstrative(norms, at) },
  { words: new Set(['that']), isPointing: ({ norms, at }) => isDemonstrativeThat(norms, at) },
];

/** “That” for something said before: at the beginning, behind a preposition or “do”, or before a noun by itself (“check that box and …”). */
function isDemonstrativeThat(norms: readonly string[], at: number): boolean {
  const before = norms[at - 1];
  const [, next = '', second = ''] = norms.slice(at);
  if (before === undefined) return next !== 'said';
  if (BEFORE_THAT.has(before)) return true;
  // “Once that is done”.
  if (FRAGMENTS.has(before) && hasFiniteVerb(`they ${next}`) && !nounsIn(['they', next])) return true;
  // “Get that hashtag right”; in “she says that clay is patient” a verb follows.
  return (
    isNoun(next) &&
    !/[^s]s$/.test(next) &&
    !hasFiniteVerb(`${next} ${second}`) &&
    !hasFiniteVerb(`they ${second}`)
  );
}

/** Whether there is a noun among words; not the verb of a request (“Check it out”), nor one behind “we can”. */
const nounsIn = (norms: readonly string[]): boolean =>
  norms.some((norm, at) => {
    const before = norms[at - 1];
    const canBeVerb = classesOf(norm).has('verb');
    return isNoun(norm) && !(canBeVerb && (before === undefined || BEFORE_VERBS.has(before)));
  });

const isNoun = (norm: string): boolean =>
  /^\p{L}/u.test(norm) && !FUNCTION_WORDS.has(norm) && classesOf(norm.replace(/'s$/, '')).has('noun');

/** A name inside the sentence or at its beginning, or a noun for somebody. */
const isPerson = (norm: string, text: string): boolean =>
  PEOPLE.some((ending) => (norm.endsWith(ending) && norm.length > ending.length + 1) || norm === ending) ||
  (!FUNCTION_WORDS.has(norm) &&
    new RegExp(String.raw`\p{Lu}${norm.slice(1).replace(/[^\p{L}]/gu, '.')}`, 'u').test(text));

/** “It is time to”, “it’s the end of June”: an “it” that means nothing. */
function isImpersonal(norms: readonly string[], at: number): boolean {
  const rest = norms.slice(at + 1);
  const isAbout = rest.slice(0, OPENING - 1).some((word) => IMPERSONAL.has(word));
  if (isAbout && rest.some((word) => BEHIND_IMPERSONAL.has(word))) return true;
  const first = rest.slice(0, OPENING / 2).find((word) => !FUNCTION_WORDS.has(word)) ?? '';
  return (
    IMPERSONAL_TIMES.has(first) ||
    isDateWord(first) ||
    weekdayOf(first) !== undefined ||
    monthOf(first) !== undefined
  );
}

/** “This” for something said before: not “this week” or “this post”, and not with a noun that the sentence has named. */
function isDemonstrative(norms: readonly string[], at: number): boolean {
  const [norm = '', next = '', second = ''] = norms.slice(at);
  if (norm === 'those' && BEHIND_THOSE.has(next)) return false;
  if ([next, second].some((word) => TIMES.has(word) || OWN_DOCUMENT.has(word.replace(/'s$/, ''))))
    return false;
  const stem = (word: string): string => word.replace(/(?<=[^s])s$/, '');
  const noun = [next, second].find((word) => isNoun(word));
  return noun === undefined || !norms.slice(0, at).map(stem).includes(stem(noun));
}
