/** Sums of the last `width` values up to each. */
export function runningSum(values: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(values.length);
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    sum += values[at] ?? 0;
    if (at >= width) sum -= values[at - width] ?? 0;
    sums[at] = sum;
  }
  return sums;
}
