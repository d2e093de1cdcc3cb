/**
 * Weights of predictors by how each has done so far: the posterior of a Bayesian mixture whose evidence fades (W. Koolen and S. de Rooij,
 * "Universal codes from switching strategies", 2013: a predictor may be the best one only for a time).
 */
export class BayesMixture {
  private readonly logWeights: Float64Array;

  /** @param memory how much of the evidence is left a step later, 0 to 1 */
  constructor(
    size: number,
    private readonly memory: number,
    prior?: readonly number[],
  ) {
    this.logWeights = Float64Array.from({ length: size }, (_, at) => Math.log(prior?.[at] ?? 1));
  }

  /** They add up to 1. */
  weights(): Float64Array {
    const most = this.logWeights.reduce((a, b) => Math.max(a, b), -Infinity);
    const raw = this.logWeights.map((weight) => Math.exp(weight - most));
    const sum = raw.reduce((a, b) => a + b, 0);
    return raw.map((weight) => weight / sum);
  }

  /** @param logLikelihoods of what happened, by predictor */
  learn(logLikelihoods: ArrayLike<number>): void {
    for (let at = 0; at < this.logWeights.length; at++)
      this.logWeights[at] = this.memory * (this.logWeights[at] ?? 0) + (logLikelihoods[at] ?? 0);
  }
}
