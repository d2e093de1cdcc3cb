import { isSubjectWord, stemOf, wordsOf } from '../../shared/words.ts';
import type { Mention } from '../mention.ts';

/** A repost by hand. */
const REPOST = /^\s*RT @/;

export const isRepost = ({ parent, text }: Mention): boolean => parent !== '' || REPOST.test(text);

/** The stems of the words that say what a mention is about, each once, with the form in which it stands there. */
export function termsOf(text: string): Map<string, string> {
  const terms = new Map<string, string>();
  for (const word of wordsOf(text)) {
    if (!isSubjectWord(word)) continue;
    const stem = stemOf(word);
    if (!terms.has(stem)) terms.set(stem, word);
  }
  return terms;
}
