/**
 * Remembers what a pure function answered. Bounded: what was not asked for between two calls of `rest` that found the memo full is
 * forgotten.
 */
export class BoundedCache<Key, Value> {
  #recent = new Map<Key, Value>();
  #older = new Map<Key, Value>();

  get(key: Key, work: () => Value): Value {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const value = this.#older.get(key) ?? work();
    this.#recent.set(key, value);
    return value;
  }

  /** To be called between two pieces of work: keeps between `most` and twice as many answers, those asked for last. */
  rest(most: number): void {
    if (this.#recent.size <= most) return;
    this.#older = this.#recent;
    this.#recent = new Map();
  }
}
