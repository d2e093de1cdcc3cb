import { median } from '../../base/numbers/median.ts';

export const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : sum(values) / values.length;

/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const TO_DEVIATION = 1.4826;

/** The median, and a standard deviation that outliers do not change (median absolute deviation). */
export function robust(values: readonly number[]): { readonly centre: number; readonly scale: number } {
  const centre = median(values);
  return { centre, scale: TO_DEVIATION * median(values.map((value) => Math.abs(value - centre))) };
}

/** C. Lanczos, "A Precision Approximation of the Gamma Function", 1964; the coefficients of Numerical Recipes for g = 5. */
const LANCZOS = [
  76.18009172947146, -86.5053203294168, 24.01409824083091, -1.231739572450155, 1.208650973866179e-3,
  -5.395239384953e-6,
];

/** The logarithm of the gamma function, for positive numbers. */
export function logGamma(z: number): number {
  const shifted = z + 5.5;
  let series = 1.00000000019;
  LANCZOS.forEach((coefficient, at) => {
    series += coefficient / (z + 1 + at);
  });
  return (z + 0.5) * Math.log(shifted) - shifted + Math.log((Math.sqrt(2 * Math.PI) * series) / z);
}

/**
 * The probability of `count` or more, where counts are Poisson and their mean is only known as a gamma distribution of this shape and mean:
 * the upper tail of a negative binomial distribution.
 */
export function negativeBinomialTail(count: number, shape: number, expected: number): number {
  const share = expected / (expected + shape);
  let term = Math.exp(
    logGamma(shape + count) -
      logGamma(shape) -
      logGamma(count + 1) +
      count * Math.log(share) +
      shape * Math.log1p(-share),
  );
  let tail = 0;
  for (let at = count; at < count + 1000 && term > tail * 1e-9; at++) {
    tail += term;
    term *= (share * (shape + at)) / (at + 1);
  }
  return Math.min(1, tail);
}
