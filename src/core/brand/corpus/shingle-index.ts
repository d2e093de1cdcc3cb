/**
 * The posts that contain a shingle: lists of ascending post indices, for each shingle in at least two posts.
 */
export interface SharedShingle {
  readonly shingle: number;
  readonly posts: readonly number[];
}

/** A post index and a 32-bit hash are stored in one double, which leaves 21 bits for the index. */
const MOST_POSTS = 2 ** 21;

/**
 * The shingles that occur in at least two posts.
 * @param distinct for each post, its distinct shingles
 */
export function* sharedShingles(distinct: readonly Uint32Array[]): Generator<SharedShingle> {
  const total = distinct.reduce((sum, { length }) => sum + length, 0);
  const pairs = new Float64Array(total);
  let filled = 0;
  distinct.slice(0, MOST_POSTS).forEach((shingles, post) => {
    for (const shingle of shingles) pairs[filled++] = shingle * MOST_POSTS + post;
  });
  // Sorting numbers is several times faster than building a map of lists.
  pairs.sort();
  for (let at = 0; at < filled;) {
    const shingle = Math.floor((pairs[at] ?? 0) / MOST_POSTS);
    const limit = (shingle + 1) * MOST_POSTS;
    const start = at;
    while (at < filled && (pairs[at] ?? 0) < limit) at++;
    if (at - start < 2) continue;
    yield {
      shingle,
      posts: Array.from(pairs.subarray(start, at), (pair) => pair - shingle * MOST_POSTS),
    };
  }
}
