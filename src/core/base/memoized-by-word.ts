import { BoundedCache } from './bounded-cache.ts';

/**
 * V8 keeps the whole text that a longer piece was cut from for as long as the piece is kept; a shorter one is copied. Most words are
 * no longer.
 */
const LONGEST_KEPT = 12;

/**
 * A pure function of words whose results are kept, as the same words occur again and again. Between `most` and twice as many results are kept,
 * those used last. Those of words above twelve UTF-16 units are computed each time.
 */
export function memoizedByWord<Value extends object>(
  most: number,
  work: (word: string) => Value,
): (word: string) => Value {
  const kept = new BoundedCache<string, Value>();
  return (word) => {
    if (word.length > LONGEST_KEPT) return work(word);
    const known = kept.find(word);
    if (known !== undefined) return known;
    kept.trim(most);
    return kept.set(word, work(word));
  };
}
