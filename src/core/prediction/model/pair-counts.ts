import type { Tally } from '../vocabulary/tally.ts';

const NONE: Tally = { total: 0, of: new Map() };

/** How often each word followed each other word at a fixed distance; updated with the posts, so that no keystroke has to count. */
export class PairCounts {
  readonly #after: (Tally | undefined)[] = [];

  /** Adds a pair (`times` = 1) or removes it (−1). */
  tally(first: number, second: number, times: 1 | -1): void {
    const tally = (this.#after[first] ??= { total: 0, of: new Map<number, number>() });
    const count = (tally.of.get(second) ?? 0) + times;
    if (count === 0) tally.of.delete(second);
    else tally.of.set(second, count);
    tally.total += times;
    if (tally.total === 0) this.#after[first] = undefined;
  }

  /** The words that followed a word. */
  after(first: number): Tally {
    return this.#after[first] ?? NONE;
  }
}
