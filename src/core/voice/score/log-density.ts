/** The largest squared distance that counts, in variances, so that a single outlier proves nothing. */
const MOST_SQUARE = 9;

/** The natural logarithm of a Gaussian density without its constant, with bounded tails. */
export const logDensity = (value: number, mean: number, variance: number): number =>
  -Math.min(MOST_SQUARE, (value - mean) ** 2 / variance) / 2 - Math.log(variance) / 2;
