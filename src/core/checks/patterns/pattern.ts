import notComparative from '../../../../data/checks/not-comparative.json' with { type: 'json' };
import { inflected } from '../../english/inflection.ts';
import { numberWord } from '../../english/numbers.ts';
import { isSuperlative } from '../../facts/index.ts';
import type { PatternWord } from './words.ts';

/** Named lists of words and phrases, used in patterns as `@illness`. */
export type WordLists = ReadonlyMap<string, ReadonlySet<string>>;

/** The possible numbers of words that a step of a pattern matches from `at` on; empty where it does not match. */
export type Take = (words: readonly PatternWord[], at: number) => readonly number[];

/** One step of a pattern. */
export interface Step {
  readonly take: Take;
  /** The possible first words, in lower case; undefined where any word or none is possible. */
  readonly first?: ReadonlySet<string>;
}

/** A parsed pattern of words. */
export interface Pattern {
  readonly source: string;
  readonly steps: readonly Step[];
}

const DEFAULT_GAP = 3;

/**
 * Reads a pattern. Its parts are separated by spaces; each is one of
 *
 *     word        that word, in lower case with straight apostrophes; `a|b` one of several
 *     word+       that word in any form: cut, cuts, cutting; leaf, leaves
 *     word* *ing  any word that begins, that ends so
 *     @list       a word or phrase of a list in `data/checks/word-lists.json`; `@list+` a word of it in any form
 *     #  ##       a number in digits or words; one of a thousand or more in digits
 *     #%  £  £0   a percentage; an amount of money; none of it
 *     \#          the sign #
 *     /est /er    a superlative, a comparative, in one word or two (`the most reliable`)
 *     Name        a word with a capital that does not open the sentence
 *     ~  ~6       up to three words, or so many, within one clause
 *     < >         the beginning, the end of the sentence
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
  const fixed = STEPS.get(part);
  if (fixed) return fixed;
  const gap = /^~(\d*)$/.exec(part);
  if (gap) return gapStep(gap[1] ? Number(gap[1]) : DEFAULT_GAP);
  return anyOf(part.split('|').map((word) => wordStep(word, lists)));
}

function anyOf(steps: readonly Step[]): Step {
  if (steps.length === 1 && steps[0]) return steps[0];
  const firsts = steps.map(({ first }) => first);
  const take: Take = (words, at) => steps.flatMap((step) => step.take(words, at));
  return firsts.every((first) => first !== undefined)
    ? { take, first: new Set(firsts.flatMap((first) => [...first])) }
    : { take };
}

function wordStep(word: string, lists: WordLists): Step {
  const fixed = STEPS.get(word);
  if (fixed) return fixed;
  if (word.startsWith('@') && word.endsWith('+')) return oneOf(formsOfAll(listOf(word.slice(1, -1), lists)));
  if (word.startsWith('@')) return listStep(listOf(word.slice(1), lists));
  if (word.length > 1 && word.endsWith('+')) return oneOf(formsOf(word.slice(0, -1)));
  if (word.length > 1 && word.startsWith('*')) return one(({ norm }) => norm.endsWith(word.slice(1)));
  if (word.length > 1 && word.endsWith('*')) return one(({ norm }) => norm.startsWith(word.slice(0, -1)));
  return oneOf(new Set([word]));
}

const formsOf = (word: string): ReadonlySet<string> =>
  new Set([...inflected([word], 'verb'), ...inflected([word], 'noun')].flat());

const one = (fits: (word: PatternWord) => boolean): Step => ({
  take: (words, at) => {
    const word = words[at];
    return word && fits(word) ? [1] : [];
  },
});

const oneOf = (forms: ReadonlySet<string>): Step => ({ ...one(({ norm }) => forms.has(norm)), first: forms });

function listOf(name: string, lists: WordLists): ReadonlySet<string> {
  const list = lists.get(name);
  if (!list) throw new Error(`There is no list of words called ${name}.`);
  return list;
}

const formsOfAll = (list: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...list].flatMap((word) => [...formsOf(word)]));

/** `pressure's` is `pressure` with its verb or whose it is. */
const bare = (norm: string): string => norm.replace(/'s$/u, '');

/** A phrase of a list is as long as its words. */
function listStep(list: ReadonlySet<string>): Step {
  const phrases = [...list].map((phrase) => phrase.split(' '));
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const first = phrase[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const take: Take = (words, at) =>
    (byFirst.get(bare(words[at]?.norm ?? '')) ?? [])
      .filter((phrase) => phrase.every((word, place) => bare(words[at + place]?.norm ?? '') === word))
      .map((phrase) => phrase.length);
  return { take, first: new Set([...byFirst.keys()].flatMap((norm) => [norm, `${norm}'s`])) };
}

const CLAUSE_END = /^[.!?;:…()]$/u;

const gapStep = (most: number): Step => ({
  take: (words, at) => {
    const lengths = [0];
    for (let length = 1; length <= most; length++) {
      const word = words[at + length - 1];
      if (!word || CLAUSE_END.test(word.norm)) break;
      lengths.push(length);
    }
    return lengths;
  },
});

const isNumber = ({ norm }: PatternWord): boolean =>
  /^\d/.test(norm) || (norm !== 'one' && numberWord(norm)?.kind === 'cardinal');

const percentage: Take = (words, at) => {
  const [number, sign, rest] = [words[at], words[at + 1], words[at + 2]];
  if (!number || !isNumber(number)) return [];
  if (sign?.norm === '%' || sign?.norm === 'percent') return [2];
  return sign?.norm === 'per' && rest?.norm === 'cent' ? [3] : [];
};

const money: Take = (words, at) => {
  const [sign, number, unit] = [words[at], words[at + 1], words[at]];
  if (sign && /^[£$€¥]$/u.test(sign.norm) && number && isNumber(number)) return [2];
  return unit && isNumber(unit) && /^(?:pounds?|dollars?|euros?|pence|cents?|quid)$/.test(number?.norm ?? '')
    ? [2]
    : [];
};

/** Words with the ending of a comparative that compare nothing. */
const NOT_COMPARATIVE: ReadonlySet<string> = new Set(notComparative.words);

const comparative: Take = (words, at) => {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return [];
  if (/^(?:better|worse|more|less|fewer)$/.test(word.norm))
    return next && /^\p{L}/u.test(next.norm) ? [1, 2] : [1];
  return /^\p{L}{2,}er$/u.test(word.norm) && !NOT_COMPARATIVE.has(word.norm) ? [1] : [];
};

/** `most` is a superlative after `the` or a possessive; elsewhere it means the greater part. */
const superlative: Take = (words, at) => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return [];
  if (
    /^(?:most|least)$/.test(word.norm) &&
    !/^(?:the|our|its|their|your|his|her|my)$|'s$/.test(before?.norm ?? '')
  )
    return [];
  if (/^(?:most|least)$/.test(word.norm)) return next && /^\p{L}{4,}/u.test(next.norm) ? [2] : [];
  return word.norm === 'best' || isSuperlative(word.norm) ? [1] : [];
};

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['#', one(isNumber)],
  ['##', one(({ norm }) => /^\d[\d,.]*\d$/.test(norm) && Number(norm.replace(/[,.]/g, '')) >= 1000)],
  ['\\#', oneOf(new Set(['#']))],
  ['£0', { take: (words, at) => (words[at + 1]?.norm === '0' ? money(words, at) : []) }],
  ['#%', { take: percentage }],
  ['£', { take: money }],
  ['/est', { take: superlative }],
  ['/er', { take: comparative }],
  ['Name', { take: (words, at) => (at > 0 && words[at]?.isCapital ? [1] : []) }],
  ['<', { take: (_, at) => (at === 0 ? [0] : []) }],
  ['>', { take: (words, at) => (words.slice(at).every(({ norm }) => CLAUSE_END.test(norm)) ? [0] : []) }],
]);

/** The end of the longest match from a word on; undefined where there is none. */
export function matchAt({ steps }: Pattern, words: readonly PatternWord[], from: number): number | undefined {
  let ends = new Set([from]);
  for (const step of steps) {
    const next = new Set<number>();
    for (const end of ends) for (const length of step.take(words, end)) next.add(end + length);
    if (next.size === 0) return undefined;
    ends = next;
  }
  const to = Math.max(...ends);
  return to > from ? to : undefined;
}
