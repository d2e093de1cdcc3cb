import { BayesMixture } from './bayes-mixture.ts';

/** How many observations the frequency beneath a context is worth, tried side by side. */
const PRIORS = [0.3, 1, 4, 16] as const;
/** Occurrences of a context after which one counts half in the fading counts: its last four or so decide. */
const HALF_LIFE = 4;
const FADE = 0.5 ** (1 / HALF_LIFE);
/** How much of the evidence about priors and fading is left an observation later. */
const MEMORY = 0.98;

interface Counts {
  readonly all: Float64Array;
  readonly fading: Float64Array;
  sumAll: number;
  sumFading: number;
}

/** What came in each state of one context, over the frequency of everything. */
export class ContextTable {
  private readonly states = new Map<string, Counts>();
  private readonly mixture = new BayesMixture(2 * PRIORS.length, MEMORY);

  constructor(private readonly kinds: number) {}

  /** The probability of each kind in a state, given the frequency beneath. */
  predict(state: string, beneath: Float64Array, into: Float64Array): void {
    const counts = this.states.get(state);
    if (!counts) {
      into.set(beneath);
      return;
    }
    const weights = this.mixture.weights();
    let [ofAll, ofFading, ofBeneath] = [0, 0, 0];
    PRIORS.forEach((prior, at) => {
      const [all, fading] = [weights[at] ?? 0, weights[PRIORS.length + at] ?? 0];
      ofAll += all / (counts.sumAll + prior);
      ofFading += fading / (counts.sumFading + prior);
      ofBeneath += (all * prior) / (counts.sumAll + prior) + (fading * prior) / (counts.sumFading + prior);
    });
    for (let kind = 0; kind < this.kinds; kind++)
      into[kind] =
        ofAll * (counts.all[kind] ?? 0) +
        ofFading * (counts.fading[kind] ?? 0) +
        ofBeneath * (beneath[kind] ?? 0);
  }

  /** Learns which of the settings would have been right. */
  judge(state: string, kind: number, beneath: Float64Array): void {
    const counts = this.states.get(state);
    if (!counts) return;
    const below = beneath[kind] ?? 0;
    const likelihood = (count: number, sum: number): number[] =>
      PRIORS.map((prior) => Math.log((count + prior * below) / (sum + prior)));
    this.mixture.learn([
      ...likelihood(counts.all[kind] ?? 0, counts.sumAll),
      ...likelihood(counts.fading[kind] ?? 0, counts.sumFading),
    ]);
  }

  add(state: string, kind: number): void {
    let counts = this.states.get(state);
    if (!counts) {
      const [all, fading] = [new Float64Array(this.kinds), new Float64Array(this.kinds)];
      this.states.set(state, (counts = { all, fading, sumAll: 0, sumFading: 0 }));
    }
    counts.all[kind] = (counts.all[kind] ?? 0) + 1;
    counts.sumAll += 1;
    for (let at = 0; at < this.kinds; at++) counts.fading[at] = (counts.fading[at] ?? 0) * FADE;
    counts.fading[kind] = (counts.fading[kind] ?? 0) + 1;
    counts.sumFading = counts.sumFading * FADE + 1;
  }
}
