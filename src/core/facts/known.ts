import { isLooseAmount, numberWord, type NumberWord } from '../english/numbers.ts';
import type { AllowedFacts } from './allowed.ts';

/**
 * True for a number in words or a quantity, in lower case. `one` is left out, as it is mostly a pronoun, and
 * so are ordinals, which are no quantities.
 */
export function isQuantity(norm: string): boolean {
  const number = numberWord(norm);
  return number !== undefined && counts(number);
}

const counts = (number: NumberWord): boolean => {
  switch (number.kind) {
    case 'cardinal':
      return number.value > 1;
    case 'scale':
      return true;
    case 'amount':
      return !isLooseAmount(number.name);
    case 'ordinal':
      return false;
  }
};

const wordsOfNames = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The words of the allowed names: `Let's Encrypt` allows both of its words. */
function singleWords(names: ReadonlySet<string>): ReadonlySet<string> {
  let words = wordsOfNames.get(names);
  if (!words)
    wordsOfNames.set(
      names,
      (words = new Set([...names].flatMap((name) => [name, ...name.replaceAll('’', "'").split(/\s+/)]))),
    );
  return words;
}

/**
 * True when a name or quantity, as written, is in the draft or among the allowed facts.
 * @param draftFacts names and numbers of the draft as written, with straight apostrophes
 */
export function isKnownFact(
  text: string,
  draftFacts: ReadonlySet<string>,
  { names, numbers }: AllowedFacts,
): boolean {
  return draftFacts.has(text) || singleWords(names).has(text) || numbers.has(text);
}
