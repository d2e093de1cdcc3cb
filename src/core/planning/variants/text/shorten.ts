import { factsIn } from '../../../facts/index.ts';
import { isLimiting, normsOf } from '../read/words.ts';

/** The fewest words that stay. */
const LEAST_WORDS = 4;

/** The part of a sentence that may be cut, and what takes its place. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

const BRACKETS = /\s*\([^()]*\)/g;
const ASIDE = /\s[–—]\s[^–—]+\s[–—](?=\s)/g;
const ADDED =
  /, (?:and|so) (?:we|you|they|he|she|it|i)(?:['’](?:s|re|ll|ve|d|m))?\s[^,;:]*(?=[.!]["'”’)]*$)|, (?:which|who)\s[^,;:]*(?=[.!]["'”’)]*$)|\s[–—]\s[^–—]*(?=[.!]["'”’)]*$)/giu;
/** Words whose scope may reach over the whole sentence. */
const REACHES_ON =
  /\b(?:if|when|whenever|unless|until|because|although|though|whether|while|says?|said|think|thinks|hope|hopes|neither|either|not only)\b/i;

/**
 * A sentence without what is added to it: brackets, asides between dashes, and a last clause behind a comma. What states a fact, limits,
 * denies or leads somewhere stays. Undefined where nothing can be cut.
 */
export function shortened(text: string): string | undefined {
  const cuts = [...cutsOf(text, BRACKETS), ...cutsOf(text, ASIDE)];
  const inner = apply(text, cuts);
  const result = REACHES_ON.test(inner) ? inner : apply(inner, cutsOf(inner, ADDED).slice(0, 1));
  return result === text || normsOf(result).length < LEAST_WORDS ? undefined : result;
}

const cutsOf = (text: string, pattern: RegExp): Cut[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: part, index }) =>
    isFree(part) ? [{ start: index, end: index + part.length, put: '' }] : [],
  );

/** True for a part that states nothing that would be missed. */
const isFree = (part: string): boolean =>
  !isLimiting(part) &&
  factsIn(part).length === 0 &&
  !/\d|:\/\/|@|#|["“”]/.test(part) &&
  !/\p{Lu}/u.test(part.replace(/\bI\b/g, ''));

const apply = (text: string, cuts: readonly Cut[]): string =>
  [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, put }) => whole.slice(0, start) + put + whole.slice(end), text);
