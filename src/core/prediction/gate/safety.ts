import { termPattern } from '../../checks/index.ts';
import {
  isKnownFact,
  isQuantity,
  newlyStated,
  type AllowedFacts,
  type StatedCache,
  type StatedFacts,
} from '../../facts/index.ts';
import { normalize, sentenceSoFar } from '../../text/index.ts';
import type { SuggestRequest } from './request.ts';
import type { SilentReason } from './silent-reason.ts';

/** How much of a draft is searched for stated facts, in UTF-16 units on either side of the cursor. */
const READ = 24_000;

/**
 * Why `text` must not be inserted at the cursor, however probable it is: it would complete a banned term or a word that the brand avoids,
 * state what neither draft nor ledger states, create a finding, or repeat the text after the cursor. Undefined when it may be inserted. Names and numbers are
 * checked word by word with `isAllowedWord`.
 */
export function whyUnsafe(
  text: string,
  { before, after, banned, avoids, allow, createsFinding }: SuggestRequest,
  cache: StatedCache,
): SilentReason | undefined {
  if (completesBanned(before, text, banned)) return 'banned';
  if (avoids && completesAvoided(before, text, avoids)) return 'off-voice';
  const sentence = sentenceSoFar(before);
  const stated = (): StatedFacts =>
    cache.read(before.slice(0, before.length - sentence.length).slice(-READ), after.slice(0, READ));
  if (newlyStated(sentence, text, stated, allow.stated) !== undefined) return 'unknown-fact';
  if (repeatsAfter(text, after)) return 'repeats';
  return createsFinding?.(text) ? 'finding' : undefined;
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** True when `text` completes a word that the brand avoids. */
export function completesAvoided(before: string, text: string, avoids: (norm: string) => boolean): boolean {
  const typed = /[\p{L}\p{M}'’-]*$/u.exec(before.slice(-LONGEST_WORD))?.[0] ?? '';
  return [...normalize(typed + text).matchAll(WORD)].some(
    ({ 0: word, index }) => index + word.length > typed.length && avoids(word),
  );
}

const LONGEST_WORD = 48;

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
