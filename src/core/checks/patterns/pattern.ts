import { inflected, participle } from '../../english/inflection.ts';
import { FIXED_STEPS, gap, NONE, ONE, WordSet, type Step, type Take } from './steps.ts';
import type { PatternWord } from './words.ts';

/** Named lists of words and phrases, used in patterns as `@illness`. */
export type WordLists = ReadonlyMap<string, ReadonlySet<string>>;

/** A parsed pattern of words. */
export interface Pattern {
  readonly source: string;
  readonly steps: readonly Step[];
}

const DEFAULT_GAP = 3;

/**
 * Reads a pattern. Its parts are separated by spaces; each is one of
 *
 *     word        that word, in lower case with straight apostrophes; `a|b` one of several; `keep_up` two words that follow each other
 *     word+       that word in any form: cut, cuts, cutting; leaf, leaves
 *     word* *ing  any word that begins, that ends so; `*` any word
 *     @list       a word or phrase of a list of `data/checks`; `@list+` a word of it in any form
 *     #  ##       a number in digits or words; one of a thousand or more in digits
 *     #%  £  £0   a percentage; an amount of money; none of it
 *     \# \*       the signs # and *
 *     /est /er    a superlative, a comparative, in one word or two (`the most reliable`)
 *     Name        a word with a capital that does not open the sentence
 *     !word       nothing, where that word does not come next
 *     ~  ~6       up to three words, or so many, within one clause
 *     ~~  ~~6     the same, over commas, colons and dashes
 *     < >         the beginning, the end of a sentence or of a part that a colon, dash or bracket sets apart
 *
 * and is optional with `?` after it. Throws `Error` for an unknown list.
 */
export function readPattern(source: string, lists: WordLists): Pattern {
  const steps = source.split(' ').map((part) => {
    const isOptional = part.length > 1 && part.endsWith('?');
    const step = stepOf(isOptional ? part.slice(0, -1) : part, lists);
    return isOptional ? optional(step) : step;
  });
  return { source, steps };
}

const optional = ({ take }: Step): Step => ({ take: (words, at) => [0, ...take(words, at)] });

function stepOf(part: string, lists: WordLists): Step {
  const fixed = FIXED_STEPS.get(part);
  if (fixed) return fixed;
  const between = /^(~~?)(\d*)$/.exec(part);
  if (between) return gap(between[2] ? Number(between[2]) : DEFAULT_GAP, between[1] === '~~');
  if (part.length > 1 && part.startsWith('!')) return unless(stepOf(part.slice(1), lists));
  return anyOf(part.split('|'), lists);
}

const unless = ({ take }: Step): Step => ({
  take: (words, at) => (take(words, at).length > 0 ? NONE : [0]),
});

/** Words that a pattern names are looked up together; lists are shared by all patterns. */
function anyOf(parts: readonly string[], lists: WordLists): Step {
  const phrases: string[] = [];
  const sets: WordSet[] = [];
  const others: Step[] = [];
  for (const part of parts) {
    const other = FIXED_STEPS.get(part) ?? endingStep(part);
    if (other) others.push(other);
    else if (part.startsWith('@')) sets.push(listOf(part, lists));
    else phrases.push(...phrasesOf(part));
  }
  if (phrases.length > 0) sets.push(new WordSet(phrases));
  const steps: Step[] = [...sets.map((set) => ofSet(set)), ...others];
  const [only] = steps;
  if (steps.length === 1 && only) return only;
  const take: Take = (words, at) => {
    let lengths = NONE;
    for (const step of steps) {
      const more = step.take(words, at);
      if (more.length > 0) lengths = lengths.length > 0 ? [...lengths, ...more] : more;
    }
    return lengths;
  };
  const firsts = steps.map(({ first }) => first);
  return firsts.every((first) => first !== undefined) ? { take, first: firsts.flat() } : { take };
}

const ofSet = (set: WordSet): Step => ({ take: (words, at) => set.take(words, at), first: [set] });

function endingStep(part: string): Step | undefined {
  if (part.length < 2) return undefined;
  const fits = part.startsWith('*')
    ? ({ norm }: PatternWord): boolean => norm.endsWith(part.slice(1))
    : part.endsWith('*')
      ? ({ norm }: PatternWord): boolean => norm.startsWith(part.slice(0, -1))
      : undefined;
  return (
    fits && {
      take: (words, at) => {
        const word = words[at];
        return word && fits(word) ? ONE : NONE;
      },
    }
  );
}

function phrasesOf(part: string): readonly string[] {
  const isAnyForm = part.length > 1 && part.endsWith('+');
  const phrase = (isAnyForm ? part.slice(0, -1) : part).replaceAll('_', ' ');
  return isAnyForm ? formsOf(phrase) : [phrase];
}

const known = new WeakMap<WordLists, Map<string, WordSet>>();

/** `@name` or, with the words in any form, `@name+`. */
function listOf(part: string, lists: WordLists): WordSet {
  const sets = known.get(lists) ?? new Map<string, WordSet>();
  known.set(lists, sets);
  const before = sets.get(part);
  if (before) return before;
  const name = part.slice(1).replace(/\+$/u, '');
  const list = lists.get(name);
  if (!list) throw new Error(`There is no list of words called ${name}.`);
  const set = new WordSet(part.endsWith('+') ? [...list].flatMap(formsOf) : list);
  sets.set(part, set);
  return set;
}

/** Of a phrase the first word may be a verb, the last one a noun. */
function formsOf(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  const ofVerb = [...inflected([phrase], 'verb').flat(), [participle(first), ...rest].join(' ')];
  const plurals = inflected([last], 'noun').flat();
  return [...ofVerb, ...plurals.map((form) => [...words.slice(0, -1), form].join(' '))];
}

/** The end of the longest match from a word on; undefined where there is none. */
export function matchAt({ steps }: Pattern, words: readonly PatternWord[], from: number): number | undefined {
  const to = longest(steps, 0, words, from);
  return to > from ? to : undefined;
}

function longest(steps: readonly Step[], step: number, words: readonly PatternWord[], at: number): number {
  const next = steps[step];
  if (!next) return at;
  let best = -1;
  for (const length of next.take(words, at))
    best = Math.max(best, longest(steps, step + 1, words, at + length));
  return best;
}
