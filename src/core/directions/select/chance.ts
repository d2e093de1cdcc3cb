import { hashString } from '../../base/bytes/index.ts';

/** Where two are as good, what decides: a number in [0, 1), the same for the same texts, without order among like texts. */
export type Chance = (...about: readonly string[]) => number;

/** @param seed such as the brand's name and the draft's path: another brand, or another draft, is dealt other cards */
export const chanceOf =
  (seed: string): Chance =>
  (...about) =>
    scattered(hashString([seed, ...about].join('\u0000'))) / 2 ** 32;

/** Texts that differ in their last letter only hash near each other; this takes them apart (Appleby, MurmurHash3's finaliser). */
function scattered(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
