import type { Threshold } from './request.ts';

/** What the gate looks at; each figure describes one word that might be offered. */
export interface Features {
  /** Probability, in [0, 1], that the writer goes on with exactly this word. */
  readonly probability: number;
  /** Keys that taking the word would save, at least 1. */
  readonly saves: number;
  /** Probability that what is written next agrees with the offer for so many keys. */
  readonly agrees: (keys: number) => number;
}

/** Keys that a wrong offer is held to cost: what makes the writer's choice between quiet and generous. */
export const COST: Record<Threshold, number> = { quiet: 3.5, balanced: 1.8, generous: 0.8 };

/** A completion must save so many keys to be worth a look. */
export const LEAST: Record<Threshold, number> = { quiet: 2, balanced: 1, generous: 1 };

/** True when offering the word now gains more than waiting for further letters, or than keeping silent. */
export const paysNow = (features: Features, threshold: Threshold): boolean =>
  paysAt(features, COST[threshold], LEAST[threshold]);

/** The same for any `cost` of a wrong offer and for the fewest keys that an offer must save. */
export function paysAt({ probability, saves, agrees }: Features, cost: number, least: number): boolean {
  if (saves < least) return false;
  if (probability * saves <= (1 - probability) * cost) return false;
  // Waiting for some keys loses them when the word is right, and spares a wrong offer when one of them is not its own.
  for (let keys = 1; keys < saves; keys++) if (keys * probability < cost * (1 - agrees(keys))) return false;
  return true;
}

/** Expected gain in keys of offering the word. */
export const gain = ({ probability, saves }: Features, threshold: Threshold): number =>
  probability * saves - (1 - probability) * COST[threshold];
