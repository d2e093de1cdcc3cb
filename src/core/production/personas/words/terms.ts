import { isSubjectWord, stemOf, wordsOf } from '../../../listening/shared/words.ts';

/** Letters without their accents, so that `café` meets `cafe`. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** The stems of a text's words of content, in order. */
export const stemsOf = (text: string): string[] =>
  wordsOf(folded(text))
    .flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])])
    .filter(isSubjectWord)
    .map(stemOf);

/** The stem of one word, as `stemsOf` has it. */
export const stemOfWord = (word: string): string => stemOf(folded(word));
