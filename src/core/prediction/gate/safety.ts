import { termPattern } from '../../checks/index.ts';
import { normalize } from '../../text/index.ts';
import type { AllowedFacts } from './request.ts';

const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|percent)$/;

const wordsOfNames = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** True for a written-out number or quantity. */
export const isQuantity = (norm: string): boolean => NUMBER_WORD.test(norm);

/** True when a name or quantity, as written, stands in the draft or among the allowed facts. */
export function isKnownFact(text: string, draftFacts: ReadonlySet<string>, allow: AllowedFacts): boolean {
  return draftFacts.has(text) || singleWords(allow.names).has(text) || allow.numbers.has(text);
}

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

const patternsOf = new WeakMap<readonly string[], readonly RegExp[]>();

/** True when inserting `text` after `before` would complete a banned term in any of the forms that the checks find. */
export function completesBanned(before: string, text: string, banned: readonly string[]): boolean {
  let patterns = patternsOf.get(banned);
  if (!patterns) patternsOf.set(banned, (patterns = banned.flatMap((term) => termPattern(term) ?? [])));
  const context = before.slice(-LONGEST_TERM);
  const whole = context + text;
  return patterns.some((pattern) =>
    [...whole.matchAll(pattern)].some((match) => match.index + match[0].length > context.length),
  );
}

const LONGEST_TERM = 120;

/** True unless the word is a name or a quantity that neither the draft nor the allowed facts state. */
export function isAllowedWord(
  word: { readonly text: string; readonly name: boolean },
  draftFacts: ReadonlySet<string>,
  allow: AllowedFacts,
): boolean {
  return !(word.name || isQuantity(word.text.toLowerCase())) || isKnownFact(word.text, draftFacts, allow);
}

/** True when what would be inserted already stands right of the cursor, or a space would be doubled. */
export function repeatsAfter(text: string, after: string): boolean {
  if (after === '') return false;
  const right = normalize(after).replace(/\s+/g, ' ').trimStart();
  const left = normalize(text).trim();
  const lastWord = /\S+$/.exec(left)?.[0] ?? '';
  return startsWithWords(right, left) || startsWithWords(right, lastWord);
}

const startsWithWords = (text: string, words: string): boolean =>
  words !== '' && text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
