/** Features are hashed into so many buckets, so that no bucket tells which word it counts. */
const BUCKET_BITS = 18;
export const BUCKETS = 2 ** BUCKET_BITS;

/** How often each bucket occurs in a passage; buckets ascend. */
export interface PassageCounts {
  readonly buckets: Uint32Array;
  readonly counts: Uint32Array;
}

/** The bucket of a feature's key (Fibonacci hashing; Knuth). */
export const bucketOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - BUCKET_BITS);

/** How much a feature counts that occurs `times` times (log term frequency, as in retrieval). */
export const termWeight = (times: number): number => (times === 1 ? 1 : 1 + Math.log(times));
