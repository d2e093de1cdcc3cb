import type { MeasuredHabit } from '../voice/index.ts';

/** Below these differences from general English a reader notices nothing in posts of usual length. */
const LEAST_RATIO = 1.8;
/** In a hundred words. */
const LEAST_RATE = 0.25;
/** In a hundred sentences. */
const LEAST_SENTENCES = 3;
/** Something is hardly ever done where it comes so many times less often than in general English. */
const HARDLY_EVER = 4;

/** Whether a measured difference is worth a line: the voice counts smaller ones, which nobody sees in a post. */
export function isWorthListing({ per, count, rate, usual }: MeasuredHabit): boolean {
  if (count === 0 || per === 'choices') return true;
  const difference = Math.abs(rate - usual);
  if (per === 'sentences') return difference >= LEAST_SENTENCES || rate * HARDLY_EVER <= usual;
  return difference >= LEAST_RATE && Math.max(rate, usual) >= LEAST_RATIO * Math.min(rate, usual);
}
