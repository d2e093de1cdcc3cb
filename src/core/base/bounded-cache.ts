/**
 * A cache of a pure function's results with two generations: results not used between two calls of `trim`
 * that found the cache full are dropped. Unlike an LRU cache of a fixed size, it never drops results during a
 * task, however long.
 */
export class BoundedCache<Key, Value> {
  #recent = new Map<Key, Value>();
  #older = new Map<Key, Value>();

  get(key: Key, work: () => Value): Value {
    const known = this.find(key);
    return known === undefined ? this.set(key, work()) : known;
  }

  /** A result, if it is known, which counts as used. Unlike `get`, it needs no function for each of millions of words. */
  find(key: Key): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    if (older !== undefined) this.#recent.set(key, older);
    return older;
  }

  set(key: Key, value: Value): Value {
    this.#recent.set(key, value);
    return value;
  }

  /** Call between two tasks: keeps between `most` and twice as many results, the most recently used. */
  trim(most: number): void {
    if (this.#recent.size <= most) return;
    this.#older = this.#recent;
    this.#recent = new Map();
  }
}
