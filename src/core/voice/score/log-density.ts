/** The largest squared distance that counts, in variances: a single outlier is no proof. */
const MOST_SQUARE = 9;

/** The natural logarithm of a Gaussian's density, but for a constant, with tails that end. */
export const logDensity = (value: number, mean: number, variance: number): number =>
  -Math.min(MOST_SQUARE, (value - mean) ** 2 / variance) / 2 - Math.log(variance) / 2;
