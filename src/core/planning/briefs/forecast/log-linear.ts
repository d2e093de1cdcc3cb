import { solveRidge } from '../algebra/solve-ridge.ts';

/**
 * A log-linear mixture whose weights are learned as it goes: one Newton step an observation, with curvature that fades, towards weights from the
 * start (C. Mattern, "Mixing strategies in data compression", 2012; E. Hazan and others, "Logarithmic regret algorithms", 2007).
 */
export class LogLinear {
  readonly weights: Float64Array;
  private readonly curvature: Float64Array;
  private readonly size: number;

  constructor(
    private readonly start: readonly number[],
    private readonly ridge: number,
    private readonly memory: number,
  ) {
    this.size = start.length;
    this.weights = Float64Array.from(start);
    this.curvature = new Float64Array(this.size * this.size);
  }

  /** Probabilities of kinds from one row of features for each signal. */
  predict(signals: readonly Float64Array[], into: Float64Array): void {
    into.fill(0);
    signals.forEach((signal, at) => {
      const weight = this.weights[at] ?? 0;
      for (let kind = 0; kind < into.length; kind++)
        into[kind] = (into[kind] ?? 0) + weight * (signal[kind] ?? 0);
    });
    let most = -Infinity;
    for (const score of into) if (score > most) most = score;
    let sum = 0;
    for (let kind = 0; kind < into.length; kind++) sum += into[kind] = Math.exp((into[kind] ?? 0) - most);
    for (let kind = 0; kind < into.length; kind++) into[kind] = (into[kind] ?? 0) / sum;
  }

  /** @param p what was predicted from the signals */
  learn(signals: readonly Float64Array[], p: Float64Array, happened: readonly number[]): void {
    const means = signals.map((signal) =>
      signal.reduce((sum, value, kind) => sum + value * (p[kind] ?? 0), 0),
    );
    this.addCurvature(signals, p, means, happened.length);
    const gradient = means.map((mean, at) => {
      const own = happened.reduce((sum, kind) => sum + (signals[at]?.[kind] ?? 0) - mean, 0);
      // What the memory forgets, the start takes back.
      const back = (1 - this.memory) * this.ridge;
      return own + back * ((this.start[at] ?? 0) - (this.weights[at] ?? 0));
    });
    const step = solveRidge(this.curvature, this.ridge, gradient);
    for (let at = 0; at < this.size; at++) this.weights[at] = (this.weights[at] ?? 0) + (step[at] ?? 0);
  }

  /** The covariance of the signals under the prediction, once for each observation. */
  private addCurvature(
    signals: readonly Float64Array[],
    p: Float64Array,
    means: readonly number[],
    times: number,
  ): void {
    const { curvature, size } = this;
    for (let at = 0; at < curvature.length; at++) curvature[at] = (curvature[at] ?? 0) * this.memory;
    signals.forEach((x, a) => {
      const weighted = x.map((value, kind) => value * (p[kind] ?? 0));
      for (let b = a; b < size; b++) {
        const y = signals[b] ?? weighted;
        let sum = 0;
        for (let kind = 0; kind < p.length; kind++) sum += (weighted[kind] ?? 0) * (y[kind] ?? 0);
        const value = times * (sum - (means[a] ?? 0) * (means[b] ?? 0));
        curvature[a * size + b] = (curvature[a * size + b] ?? 0) + value;
        if (a !== b) curvature[b * size + a] = (curvature[b * size + a] ?? 0) + value;
      }
    });
  }
}
