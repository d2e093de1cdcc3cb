import { logDensity } from './log-density.ts';
import type { VoiceBackground } from '../background/statistics.ts';
import { BAND_KEYS, paceOf, STRETCH_WORDS } from '../count/pace.ts';
import type { Tally } from '../model/tally.ts';

interface Gaussian {
  readonly mean: number;
  readonly variance: number;
  readonly weight: number;
}

function gaussianOf(weightOf: (key: number) => number): Gaussian {
  let weight = 0;
  let sum = 0;
  let squares = 0;
  BAND_KEYS.forEach((key, band) => {
    weight += weightOf(key);
    sum += weightOf(key) * band;
    squares += weightOf(key) * band * band;
  });
  const mean = sum / Math.max(weight, Number.MIN_VALUE);
  return { mean, weight, variance: Math.max(0, squares / Math.max(weight, Number.MIN_VALUE) - mean * mean) };
}

/** Shorter texts, in words, have no measurable pace. */
const LEAST_WORDS = 40;
/** The weight of general English, in stretches of text. */
const PRIOR_STRETCHES = 4;
/** Widens the brand's spread, as rewritten text varies more than published text. */
const WIDENING = 1.5;

/** The log-likelihood ratio of a text's pace, the brand against general English, as a natural logarithm; 0 for short texts. */
export function paceLogRatio(
  tally: Tally,
  background: VoiceBackground,
  fullStops: number,
  words: number,
): number {
  const usual = gaussianOf((key) => background.rate(key)?.mean ?? 0);
  if (words < LEAST_WORDS || usual.variance === 0) return 0;
  const pace = paceOf(fullStops, words);
  const own = mixed(
    gaussianOf((key) => tally.count(key)),
    usual,
  );
  // Part of the spread is between texts; the rest is within texts and falls with their length.
  const spread = 0.25 + (0.75 * STRETCH_WORDS) / words;
  return (
    logDensity(pace, own.mean, own.variance * spread) -
    logDensity(pace, usual.mean, usual.variance * WIDENING ** 2 * spread)
  );
}

function mixed(own: Gaussian, usual: Gaussian): Gaussian {
  const weight = own.weight + PRIOR_STRETCHES;
  const mix = (a: number, b: number): number => (a * own.weight + b * PRIOR_STRETCHES) / weight;
  return {
    weight,
    mean: mix(own.mean, usual.mean),
    variance: 0.8 * mix(own.variance, usual.variance) + 0.2 * usual.variance,
  };
}
