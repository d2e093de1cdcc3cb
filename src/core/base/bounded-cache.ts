/**
 * A cache of a pure function's results with two generations: results not used between two calls of `trim`
 * that found the cache full are dropped. Unlike an LRU cache of a fixed size, it never drops results during a
 * task, however long.
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

  /** Call between two tasks: keeps between `most` and twice as many results, the most recently used. */
  trim(most: number): void {
    if (this.#recent.size <= most) return;
    this.#older = this.#recent;
    this.#recent = new Map();
  }
}
