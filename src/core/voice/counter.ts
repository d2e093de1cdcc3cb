/** Small maps grow in steps that nobody notices; one map of half a million keys stalls for 50 ms when it grows. */
const SHARDS = 64;

/** Counts by 30-bit key. A count that returns to 0 is forgotten. */
export class Counter {
  readonly #shards = Array.from({ length: SHARDS }, () => new Map<number, number>());

  get(key: number): number {
    return this.#shard(key).get(key) ?? 0;
  }

  shift(key: number, by: number): void {
    const shard = this.#shard(key);
    const value = (shard.get(key) ?? 0) + by;
    if (value === 0) shard.delete(key);
    else shard.set(key, value);
  }

  /** Keys and counts, in no particular order. */
  *entries(): Generator<[key: number, count: number]> {
    for (const shard of this.#shards) yield* shard;
  }

  #shard(key: number): Map<number, number> {
    const shard = this.#shards[key % SHARDS];
    if (!shard) throw new RangeError(`no key: ${key}`);
    return shard;
  }
}
