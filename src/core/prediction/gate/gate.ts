import type { Threshold } from './request.ts';

/** The figures of one candidate word that decide whether it is suggested. */
export interface Features {
  /** Probability, in [0, 1], that exactly this word comes next. */
  readonly probability: number;
  /** Keystrokes that accepting the word saves, at least 1. */
  readonly saves: number;
  /** Probability that the next `keys` characters agree with the suggestion. */
  readonly agrees: (keys: number) => number;
}

/** The cost of a wrong suggestion, in keystrokes, for each setting; chosen on held-out posts of six organisations (test/bench/notebook-ghost.md). */
export const COST: Record<Threshold, number> = { quiet: 3.5, balanced: 3, generous: 1.2 };

/** The fewest keystrokes that a completion must save. */
export const LEAST: Record<Threshold, number> = { quiet: 2, balanced: 1, generous: 1 };

/** True when the expected gain of offering the word now is larger than that of waiting for further letters, or of showing nothing. */
export const paysNow = (features: Features, threshold: Threshold): boolean =>
  paysAt(features, COST[threshold], LEAST[threshold]);

/** Like `paysNow`, for a given cost of a wrong suggestion and a given number of keystrokes to save. */
export function paysAt({ probability, saves, agrees }: Features, cost: number, least: number): boolean {
  if (saves < least) return false;
  if (probability * saves <= (1 - probability) * cost) return false;
  // Waiting for some keys costs them when the word is right, and avoids a wrong offer when one of them deviates.
  for (let keys = 1; keys < saves; keys++) if (keys * probability < cost * (1 - agrees(keys))) return false;
  return true;
}

/** Expected gain in keys of offering the word. */
export const gain = ({ probability, saves }: Features, threshold: Threshold): number =>
  probability * saves - (1 - probability) * COST[threshold];
