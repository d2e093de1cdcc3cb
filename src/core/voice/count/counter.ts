/** Many small tables grow in imperceptible steps; one of half a million keys would block for 50 ms. */
const SHARDS = 64;
const SHARD_BITS = 24;
const LEAST_SLOTS = 16;
const MOST_FULL = 0.7;
const EMPTY = -1;

/** Keys in ascending order, each with its count. */
export interface SortedCounts {
  readonly keys: Uint32Array;
  readonly counts: Uint32Array;
}

/**
 * Counts (below 2^31) by 30-bit key, about 15 bytes a key. A count that returns to 0 is removed. Shards are
 * ranges of keys, so sorting each shard sorts all keys.
 */
export class Counter {
  readonly #shards = Array.from({ length: SHARDS }, () => new Shard());

  /** The number of keys with a count. */
  get size(): number {
    return this.#shards.reduce((sum, { size }) => sum + size, 0);
  }

  get(key: number): number {
    return this.#shards[key >>> SHARD_BITS]?.get(key) ?? 0;
  }

  shift(key: number, by: number): void {
    const shard = this.#shards[key >>> SHARD_BITS];
    if (!shard) throw new RangeError(`no key: ${key}`);
    shard.shift(key, by);
  }

  /** All counts in order of the keys; equal for equal counts, whatever was added and removed before. */
  sorted(): SortedCounts {
    const size = this.size;
    const keys = new Uint32Array(size);
    let at = 0;
    for (const shard of this.#shards) {
      const next = shard.copyKeys(keys, at);
      keys.subarray(at, next).sort();
      at = next;
    }
    return { keys, counts: keys.map((key) => this.get(key)) };
  }
}

/**
 * Open addressing with linear probing; each key is next to its count (Knuth, TAOCP 3, 6.4, algorithms L and
 * R).
 */
class Shard {
  #slots = emptySlots(LEAST_SLOTS);
  #shift = 32 - Math.log2(LEAST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: number): number {
    const at = this.#find(key);
    return this.#slots[at] === key ? (this.#slots[at + 1] ?? 0) : 0;
  }

  shift(key: number, by: number): void {
    const at = this.#find(key);
    if (this.#slots[at] !== key) {
      if (by !== 0) this.#insert(at, key, by);
      return;
    }
    const value = (this.#slots[at + 1] ?? 0) + by;
    this.#slots[at + 1] = value;
    if (value === 0) this.#remove(at);
  }

  copyKeys(target: Uint32Array, start: number): number {
    let at = start;
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      const key = this.#slots[slot] ?? EMPTY;
      if (key !== EMPTY) target[at++] = key;
    }
    return at;
  }

  /** The key's slot, or the empty slot where it would be inserted. */
  #find(key: number): number {
    const slots = this.#slots;
    let at = this.#home(key);
    while (slots[at] !== key && slots[at] !== EMPTY) at = at + 2 === slots.length ? 0 : at + 2;
    return at;
  }

  #home(key: number): number {
    return 2 * (Math.imul(key, 0x9e3779b1) >>> this.#shift);
  }

  #insert(at: number, key: number, value: number): void {
    this.#slots[at] = key;
    this.#slots[at + 1] = value;
    this.#size++;
    if (2 * this.#size > MOST_FULL * this.#slots.length) this.#grow();
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = emptySlots(old.length);
    this.#shift--;
    for (let slot = 0; slot < old.length; slot += 2) {
      const key = old[slot] ?? EMPTY;
      if (key === EMPTY) continue;
      const at = this.#find(key);
      this.#slots[at] = key;
      this.#slots[at + 1] = old[slot + 1] ?? 0;
    }
  }

  /** Closes the gap, so that probing does not stop too early. */
  #remove(gap: number): void {
    const slots = this.#slots;
    const wrap = slots.length - 1;
    let hole = gap;
    for (let at = (gap + 2) & wrap; slots[at] !== EMPTY; at = (at + 2) & wrap) {
      const home = this.#home(slots[at] ?? 0);
      if (((at - home) & wrap) < ((at - hole) & wrap)) continue;
      slots[hole] = slots[at] ?? EMPTY;
      slots[hole + 1] = slots[at + 1] ?? 0;
      hole = at;
    }
    slots[hole] = EMPTY;
    this.#size--;
  }
}

/** `slots` empty slots of two numbers each. */
function emptySlots(slots: number): Int32Array {
  return new Int32Array(2 * slots).fill(EMPTY);
}
