/** The middle value, or the mean of the two; 0 of none. */
export function median(values: readonly number[]): number {
  // A typed array is sorted without a function that compares.
  const sorted = new Float64Array(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
