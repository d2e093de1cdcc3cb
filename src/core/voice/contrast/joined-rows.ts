import type { BackgroundPassages } from '../background/background-passages.ts';
import { termWeight } from '../background/hashed-features.ts';
import { numbered, type BucketColumns } from '../background/bucket-columns.ts';
import type { SparseRows } from './ridge.ts';

/** A brand's passages, each from one of `starts` to the next. */
export interface OwnPassages {
  readonly starts: Uint32Array;
  readonly buckets: Uint32Array;
  readonly counts: Uint32Array;
}

/** The vectors of a brand's passages and of the background's, with columns for the buckets that occur. */
export interface JoinedRows {
  readonly parts: readonly [own: SparseRows, others: SparseRows];
  readonly columns: BucketColumns;
}

export function joinedRows(own: OwnPassages, others: BackgroundPassages): JoinedRows {
  const { columns, numbers } = numbered(own.buckets, others.columns);
  const { starts } = own;
  return {
    parts: [
      { size: starts.length - 1, starts, columns: numbers, values: valuesOf(own, others.rarity) },
      { size: others.size, starts: others.starts, columns: others.numbers, values: others.values },
    ],
    columns,
  };
}

/** The elements of the passages' vectors, which have a length of 1. */
function valuesOf({ starts, buckets, counts }: OwnPassages, rarity: Float32Array): Float32Array {
  const values = Float32Array.from(
    buckets,
    (bucket, at) => termWeight(counts[at] ?? 1) * (rarity[bucket] ?? 1),
  );
  for (let row = 0; row + 1 < starts.length; row++) {
    const vector = values.subarray(starts[row], starts[row + 1]);
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    vector.forEach((value, at) => {
      vector[at] = value / length;
    });
  }
  return values;
}
