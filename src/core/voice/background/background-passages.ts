import { ByteReader, ByteWriter, CorruptBytesError, hashBytes } from '../../base/bytes/index.ts';
import { numbered, type BucketColumns } from './bucket-columns.ts';
import { BUCKETS, termWeight, type PassageCounts } from './hashed-features.ts';

const VERSION = 1;
/** Norms are stored in steps of 1 / 64. */
const NORM_STEPS = 64;

/** A passage that is thinned: some of its buckets are left out, but its norm is that of the whole. */
export interface ThinnedPassage extends PassageCounts {
  readonly norm: number;
}

/**
 * Passages of organisations other than any brand, as counts of hashed features: no words, no order. `starts`
 * delimits the passages in `numbers` and `values`; values are weighted counts, divided by their passage's norm.
 */
export interface BackgroundPassages {
  readonly size: number;
  readonly starts: Uint32Array;
  /** The buckets that occur. */
  readonly columns: BucketColumns;
  /** Those of the passages, by their numbers in `columns`. */
  readonly numbers: Uint32Array;
  readonly values: Float32Array;
  /** How much each bucket counts: the logarithm of its inverse document frequency, plus 1. */
  readonly rarity: Float32Array;
  /** Identifies the passages, in [0, 2^32). */
  readonly fingerprint: number;
}

/** Inverse document frequency, smoothed as if one more passage had every feature. */
export const rarityOf = (passages: number, passagesWith: number): number =>
  Math.log((1 + passages) / (1 + passagesWith)) + 1;

export function writeBackgroundPassages(passages: readonly ThinnedPassage[]): Uint8Array {
  const total = passages.reduce((sum, { buckets }) => sum + buckets.length, 0);
  const writer = new ByteWriter().varint(VERSION).varint(passages.length).varint(total);
  for (const { buckets, counts, norm } of passages) {
    writer.varint(Math.round(norm * NORM_STEPS)).varint(buckets.length);
    let before = -1;
    buckets.forEach((bucket, at) => {
      const count = counts[at] ?? 1;
      writer.varint(2 * (bucket - before - 1) + (count > 1 ? 1 : 0));
      if (count > 1) writer.varint(count);
      before = bucket;
    });
  }
  return writer.finish();
}

/** Throws `CorruptBytesError` on bytes that `writeBackgroundPassages` did not write. */
export function readBackgroundPassages(section: Uint8Array): BackgroundPassages {
  const reader = new ByteReader(section);
  if (reader.varint() !== VERSION) throw new CorruptBytesError('background passages of another version');
  const size = reader.count(2);
  const total = reader.count();
  const starts = new Uint32Array(size + 1);
  const norms = new Float64Array(size);
  const buckets = new Uint32Array(total);
  const counts = new Uint32Array(total);
  let end = 0;
  for (let passage = 0; passage < size; passage++) {
    norms[passage] = reader.varint() / NORM_STEPS;
    let bucket = -1;
    for (let left = reader.count(); left > 0; left--) {
      const step = reader.varint();
      bucket += (step >> 1) + 1;
      if (bucket >= BUCKETS) throw new CorruptBytesError('a bucket beyond the last');
      buckets[end] = bucket;
      counts[end++] = step % 2 === 1 ? reader.varint() : 1;
    }
    starts[passage + 1] = end;
  }
  if (end !== total) throw new CorruptBytesError('a wrong number of buckets');
  return weighted(starts, norms, buckets, counts, hashBytes(section));
}

function weighted(
  starts: Uint32Array,
  norms: Float64Array,
  buckets: Uint32Array,
  counts: Uint32Array,
  fingerprint: number,
): BackgroundPassages {
  const size = norms.length;
  const passagesWith = new Uint32Array(BUCKETS);
  for (const bucket of buckets) passagesWith[bucket] = (passagesWith[bucket] ?? 0) + 1;
  const rarity = new Float32Array(BUCKETS);
  for (let bucket = 0; bucket < BUCKETS; bucket++) rarity[bucket] = rarityOf(size, passagesWith[bucket] ?? 0);
  const values = new Float32Array(buckets.length);
  for (let passage = 0; passage < size; passage++)
    for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at++)
      values[at] =
        (termWeight(counts[at] ?? 1) * (rarity[buckets[at] ?? 0] ?? 1)) / Math.max(1, norms[passage] ?? 1);
  return { size, starts, ...numbered(buckets), values, rarity, fingerprint };
}
