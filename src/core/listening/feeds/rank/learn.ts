import { sigmoid } from '../../../base/numbers/sigmoid.ts';
import type { PostVector } from './feed-vectors.ts';
import { PLACES } from './word-features.ts';

/** A post, or what is wanted in a sentence, that says what to keep or hide. */
export interface Example {
  readonly vector: PostVector;
  readonly keep: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** A linear model of what is kept. */
export interface KeepModel {
  readonly weights: Float32Array;
  readonly bias: number;
}

const PASSES = 10;
const NEWTON_STEPS = 8;
/** The penalty on squared weights of posts of length 1; from .03 to .1 errors are the same (notebook). */
const RIDGE = 0.03;

/** Logistic regression by dual coordinate ascent (H.-F. Yu, F.-L. Huang and C.-J. Lin, 2011), in the order given; both kinds weigh the same. */
export function learn(examples: readonly Example[]): KeepModel {
  const weights = new Float32Array(PLACES);
  let bias = 0;
  const total = (keep: boolean): number =>
    examples.reduce((sum, example) => sum + (example.keep === keep ? example.weight : 0), 0) || 1;
  const halves = { keep: total(true), hide: total(false) };
  const duals = examples.map(() => 0);
  for (let pass = 0; pass < PASSES; pass++)
    examples.forEach(({ vector, keep, weight }, at) => {
      const sign = keep ? 1 : -1;
      const bound = weight / ((keep ? halves.keep : halves.hide) * 2 * RIDGE);
      const margin = sign * (product(vector, weights) + bias);
      const old = duals[at] ?? 0;
      const now = dual(margin, old, bound);
      duals[at] = now;
      const change = sign * (now - old);
      add(vector, change, weights);
      bias += change;
    });
  return { weights, bias };
}

/** Solves for one example with the others held: its multiplier is `bound` times the chance of being wrong. The square of a post and its bias is 2. */
function dual(margin: number, old: number, bound: number): number {
  let value = old;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const wrong = sigmoid(-(margin + 2 * (value - old)));
    const slope = 1 + 2 * bound * wrong * (1 - wrong);
    value -= (value - bound * wrong) / slope;
  }
  return value;
}

function product({ places, values }: PostVector, weights: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < places.length; at++) sum += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function add({ places, values }: PostVector, factor: number, weights: Float32Array): void {
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    weights[place] = (weights[place] ?? 0) + factor * (values[at] ?? 0);
  }
}
