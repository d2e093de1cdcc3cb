import alternatives from '../../../data/english/alternatives.json' with { type: 'json' };
import data from '../../../data/english/parts-of-speech.json' with { type: 'json' };
import { FUNCTION_WORDS } from './function-words.ts';
import { BEFORE_NOUNS, BEFORE_VERBS } from './word-groups.ts';

export type WordClass = 'verb' | 'noun' | 'adjective';

const VERBS: ReadonlySet<string> = new Set(data.verbs.split(' '));
const VERB_ENDING = /(?:i[sz]e|ify)$/;
/** Business English makes verbs of nouns: “leverage”, “showcase”. */
const EITHER: ReadonlySet<string> = new Set([
  ...data.either.split(' '),
  ...alternatives.verbs
    .flat()
    .filter((verb) => /^\p{L}+$/u.test(verb) && !VERBS.has(verb) && !VERB_ENDING.test(verb)),
]);
const ADJECTIVES: ReadonlySet<string> = new Set(data.adjectives.split(' '));

const NOUN_ENDING = /(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|hood)$/;
const ADJECTIVE_ENDING = /(?:ed|ing|ive|ous|ful|less|able|ible|ly)$/;
/** A word that only looks like an adjective: “bed”, “string”. */
const LEAST_ADJECTIVE = 6;

/**
 * What a word in its base form can be, by what it mostly is in written English; what no list has is a noun, or by its ending a verb, an
 * adjective or an adverb. A phrase is a verb where it begins with one, as in “make use of”.
 */
export function classesOf(phrase: string): ReadonlySet<WordClass> {
  // Names are written with capitals.
  if (/\p{Lu}\p{Ll}/u.test(phrase)) return ONLY.noun;
  const [word = '', ...more] = phrase.toLowerCase().trim().split(/\s+/);
  if (more.length > 0)
    return VERBS.has(word) ? ONLY.verb : EITHER.has(word) ? VERB_OR_NOUN : NOUN_OR_ADJECTIVE;
  if (VERBS.has(word)) return ONLY.verb;
  if (ADJECTIVES.has(word)) return ONLY.adjective;
  if (EITHER.has(word)) return VERB_OR_NOUN;
  const base = baseVerb(word);
  if (base !== undefined) return word.endsWith('s') ? classesOf(base) : VERB_OR_ADJECTIVE;
  if (NOUN_ENDING.test(word)) return ONLY.noun;
  if (VERB_ENDING.test(word)) return ONLY.verb;
  if (word.length >= LEAST_ADJECTIVE && ADJECTIVE_ENDING.test(word)) return ONLY.adjective;
  return ONLY.noun;
}

const ONLY: Readonly<Record<WordClass, ReadonlySet<WordClass>>> = {
  verb: new Set(['verb']),
  noun: new Set(['noun']),
  adjective: new Set(['adjective']),
};
const VERB_OR_NOUN: ReadonlySet<WordClass> = new Set(['verb', 'noun']);
/** “Mended” is both in “we mended it” and “the mended bag”. */
const VERB_OR_ADJECTIVE: ReadonlySet<WordClass> = new Set(['verb', 'adjective']);
const NOUN_OR_ADJECTIVE: ReadonlySet<WordClass> = new Set(['noun', 'adjective']);

/** The verb that a word is an inflected form of, as far as its ending shows. */
const baseVerb = (word: string): string | undefined =>
  basesOf(word).find((form) => VERBS.has(form) || EITHER.has(form));

/** Whether a single word is a form of a verb, such as “thrilled”, and has no further forms. */
export const isInflected = (word: string): boolean =>
  !VERBS.has(word) && !EITHER.has(word) && baseVerb(word) !== undefined;

/** What may be the base form of an inflected word. */
const basesOf = (word: string): string[] =>
  [/ies$/, /ied$/].some((ending) => ending.test(word))
    ? [`${word.slice(0, -3)}y`]
    : [/(?:es|ed)$/, /ing$/, /s$/].flatMap((ending) => {
        const stem = word.replace(ending, '');
        return stem === word ? [] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
      });

/** A word in a sentence, with the words beside it in the same clause, in lower case; undefined where there are none. */
export interface WordPlace {
  readonly found: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * What a word is in its place, as far as the words beside it say: a verb after “we” or “will”, a noun after “the” before a preposition, an
 * adjective in “centrally located depots”. Undefined where they do not.
 */
export function classesHere({ found, before, after }: WordPlace): ReadonlySet<WordClass> | undefined {
  if (before === undefined) return undefined;
  // “Deliver to depots” has no verb in its base form.
  if (before === 'to' && /[^s]s$/.test(found)) return undefined;
  if (BEFORE_VERBS.has(before)) return ONLY.verb;
  const isBeforeContent = after !== undefined && !FUNCTION_WORDS.has(after) && !BEFORE_NOUNS.has(after);
  const isParticiple = /(?:ed|ing)$/.test(found) || IRREGULAR_PARTICIPLE.test(found);
  if (isBeforeContent && isParticiple && (/\p{L}{2}ly$/u.test(before) || BEFORE_NOUNS.has(before)))
    return ONLY.adjective;
  if (!BEFORE_NOUNS.has(before)) return undefined;
  if (found.endsWith('ing')) return undefined;
  return isBeforeContent ? NOUN_OR_ADJECTIVE : ONLY.noun;
}

/** Participles that stand before nouns: “the chosen cloth”. */
const IRREGULAR_PARTICIPLE = /(?:en|wn|ght|lt|ft|pt|ld|nd)$/;

const LAST_WORD = /([\p{L}\p{N}'’-]+)\s+$/u;
const FIRST_WORD = /^\s+([\p{L}\p{N}'’-]+)/u;

/** A word's place in a text: the words directly before and after it, without a mark between. */
export const placeIn = (text: string, start: number, end: number): WordPlace => ({
  found: text.slice(start, end).toLowerCase(),
  before: LAST_WORD.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1]?.toLowerCase(),
  after: FIRST_WORD.exec(text.slice(end, end + LONGEST))?.[1]?.toLowerCase(),
});

/** Longer words are none. In UTF-16 units. */
const LONGEST = 60;

/** Whether a word or phrase can stand where another is, by what the words beside it say. */
export function fitsHere(phrase: string, place: WordPlace): boolean {
  const here = classesHere(place);
  if (!here) return true;
  return [...classesOf(phrase)].some((its) => here.has(its));
}
