import { distance } from 'fastest-levenshtein';
import { namedOtherwise } from './words.ts';

/**
 * `plain` says what may be done. `negated` (`no-consent`) says it the other way round, and `doubtful` is misspelt, in another language
 * or says more than the word: of both the meaning is not for us to guess. A `refusal` (`noai`) means no unless its value is a no, a
 * `permission` (`may we use it`) means no where its value is one, and a `directive` (`robots`) where it says so to machines.
 */
export type ConsentKey = 'plain' | 'negated' | 'doubtful' | 'refusal' | 'permission' | 'directive';

/** Words that may precede the key without changing its meaning. */
const PREFIXES: ReadonlySet<string> = new Set([
  ...[
    'timbre',
    'x',
    'data',
    'ai',
    'meta',
    'og',
    'dc',
    'post',
    'brand',
    'voice',
    'params',
    'extra',
    'author',
    'property',
  ],
]);
/** Consent to other things, such as banners of web pages. */
const ELSEWHERE = /cookie|gdpr|banner|iframe|script/;
const NEGATIONS: ReadonlySet<string> = new Set([
  'no',
  'not',
  'non',
  'without',
  'never',
  'deny',
  'denied',
  'revoke',
  'revoked',
  'withdrawn',
]);
/** Words so similar to the key that they would count as misspellings. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'content',
  'contents',
  'convent',
  'consort',
  'concert',
  'contest',
  'context',
  'consult',
]);

/**
 * Whether a key of front matter, a column of a table or a name in markup is about consent, in any case and
 * spelling.
 */
export function consentKey(written: string): ConsentKey | undefined {
  const otherwise = namedOtherwise(written);
  if (otherwise !== undefined) return otherwise === 'translated' ? 'doubtful' : otherwise;
  // Of the keys of a large export nearly all have not even the letters.
  if (!/n/i.test(written) || !/[cs\u0441\u0455]/i.test(written)) return undefined;
  const words = written
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  while (words.length > 1 && PREFIXES.has(words[0] ?? '')) words.shift();
  const joined = words.join('');
  if (joined === 'consent') return 'plain';
  if (joined.includes('consent')) {
    if (ELSEWHERE.test(joined)) return undefined;
    return words.some((word) => NEGATIONS.has(word)) || /^(?:no|non|not)consent/.test(joined)
      ? 'negated'
      : 'doubtful';
  }
  return words.length === 1 && isMisspelt(joined) ? 'doubtful' : undefined;
}

function isMisspelt(word: string): boolean {
  if (word.length < 5 || word.length > 9 || OTHER_WORDS.has(word)) return false;
  return distance(word, 'consent') <= 1 || TRANSPOSED.has(word);
}

/** Pairs of neighbouring letters that were swapped. */
const TRANSPOSED: ReadonlySet<string> = new Set([
  'ocnsent',
  'cnosent',
  'cosnent',
  'conesnt',
  'consnet',
  'consetn',
]);
