import { stemmer } from 'stemmer';
import { BoundedCache } from '../../base/bounded-cache.ts';
import { monthOf, weekdayOf } from '../../english/dates.ts';
import { FUNCTION_WORDS } from '../../english/function-words.ts';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** Links and @names say who and where, not what. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|@[\p{L}\p{N}_.-]+/giu;

/** The words of a post in lower case, in order, without addresses and @names. */
export const wordsOf = (text: string): string[] => text.toLowerCase().replace(ADDRESS, ' ').match(WORD) ?? [];

const STEMS = new BoundedCache<string, string>();

/** The stem of an English word (M. Porter, "An algorithm for suffix stripping", 1980). */
export const stemOf = (word: string): string => STEMS.get(word, () => stemmer(word.replace(/['’]s$/, '')));

/** True for words that say what a post is about: no words of grammar, no numbers alone, no days and months. */
export const isSubjectWord = (word: string): boolean =>
  word.length >= 3 &&
  !FUNCTION_WORDS.has(word) &&
  weekdayOf(word) === undefined &&
  monthOf(word) === undefined &&
  !/^[\d.-]+$/.test(word) &&
  !/['’](?!s$)/.test(word);
