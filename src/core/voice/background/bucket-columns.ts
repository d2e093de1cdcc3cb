import { BUCKETS } from './hashed-features.ts';

/** The buckets that occur, numbered from 0: they are a tenth of all, and neighbouring elements are read faster than distant ones. */
export interface BucketColumns {
  /** By bucket: 1 + its number, or 0. */
  readonly places: Uint32Array;
  /** By number. */
  readonly buckets: Uint32Array;
}

/** Numbers the buckets of `entries` that have no number yet, after those that have; gives the number of each entry too. */
export function numbered(
  entries: Uint32Array,
  known?: BucketColumns,
): { readonly columns: BucketColumns; readonly numbers: Uint32Array } {
  const places = known ? known.places.slice() : new Uint32Array(BUCKETS);
  const before = known?.buckets ?? new Uint32Array();
  const added: number[] = [];
  const numbers = new Uint32Array(entries.length);
  for (let at = 0; at < entries.length; at++) {
    const bucket = entries[at] ?? 0;
    let place = places[bucket] ?? 0;
    if (place === 0) {
      added.push(bucket);
      place = before.length + added.length;
      places[bucket] = place;
    }
    numbers[at] = place - 1;
  }
  const buckets = new Uint32Array(before.length + added.length);
  buckets.set(before);
  buckets.set(added, before.length);
  return { columns: { places, buckets }, numbers };
}
