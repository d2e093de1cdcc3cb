import words from '../../../../../data/production/storyboard-words.json' with { type: 'json' };
import data from '../../../../../data/production/pictured-nouns.json' with { type: 'json' };
import { ABSTRACT } from '../words.ts';

/** Words that are pictured whatever WordNet counts. */
const CHOSEN: ReadonlySet<string> = new Set(words.pictured.split(' '));
const NOUNS: ReadonlySet<string> = new Set([...data.nouns.split(' '), ...CHOSEN]);
const ENDINGS: readonly string[] = words.thingEndings.split(' ');
/** The least that stands before an ending: “postbag”, and not “robbed”. */
const LEAST_BEFORE = 3;

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['feet', 'foot'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['teeth', 'tooth'],
]);

/** Endings of plurals, with those of their singulars. */
const PLURALS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/s$/, ''],
  [/(?<=sh|ch|x|s|o)es$/, ''],
  [/ves$/, 'f'],
  [/ves$/, 'fe'],
  [/ies$/, 'y'],
  [/men$/, 'man'],
];

/** The forms that an English noun may have in the singular, itself among them. */
export const singulars = (word: string): readonly string[] => [
  word,
  IRREGULAR.get(word) ?? word,
  ...PLURALS.flatMap(([ending, singular]) => (ending.test(word) ? [word.replace(ending, singular)] : [])),
];

/** True for a noun that names what can be seen, in lower case. */
export const isPictured = (noun: string): boolean => {
  const forms = singulars(noun);
  if (CHOSEN.has(noun)) return true;
  if (forms.some((form) => ABSTRACT.has(form))) return false;
  return forms.some(
    (form) =>
      NOUNS.has(form) ||
      ENDINGS.some((ending) => form.endsWith(ending) && form.length - ending.length >= LEAST_BEFORE),
  );
};
