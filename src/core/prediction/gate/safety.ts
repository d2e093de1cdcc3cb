import { termPattern } from '../../checks/index.ts';
import { isKnownFact, isQuantity, type AllowedFacts } from '../../facts/index.ts';
import { normalize } from '../../text/index.ts';

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

/** True when the text is already to the right of the cursor, or a space would be doubled. */
export function repeatsAfter(text: string, after: string): boolean {
  if (after === '') return false;
  const right = normalize(after).replace(/\s+/g, ' ').trimStart();
  const left = normalize(text).trim();
  const lastWord = /\S+$/.exec(left)?.[0] ?? '';
  return startsWithWords(right, left) || startsWithWords(right, lastWord);
}

const startsWithWords = (text: string, words: string): boolean =>
  words !== '' && text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
