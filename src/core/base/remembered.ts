/**
 * V8 keeps the whole text that a longer piece was cut from for as long as the piece is kept; a shorter one is copied. Most words are
 * no longer.
 */
const LONGEST_KEPT = 12;

/**
 * A pure function of words whose results are kept, as the same words occur again and again. `most` bounds the number of results: once so
 * many are kept, all are dropped. Those of words above twelve UTF-16 units are computed each time.
 */
export function remembered<Value extends object>(
  most: number,
  work: (word: string) => Value,
): (word: string) => Value {
  const kept = new Map<string, Value>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const value = work(word);
    if (word.length > LONGEST_KEPT) return value;
    if (kept.size >= most) kept.clear();
    kept.set(word, value);
    return value;
  };
}
