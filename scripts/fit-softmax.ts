export interface Example {
  readonly values: Float64Array;
  /** The target probability of each label. */
  readonly target: readonly number[];
  readonly weight: number;
}

/**
 * Multinomial logistic regression with an L2 penalty on the deviation from `prior`, by full-batch Adam
 * (Kingma and Ba 2015) starting at the prior: equal examples give equal weights. Returns a row of weights for
 * each label, the bias last. `penalty` has one value for each feature.
 */
export function fitSoftmax(
  examples: readonly Example[],
  labels: number,
  penalty: Float64Array,
  prior: readonly Float64Array[],
  steps = 150,
): Float64Array[] {
  const width = penalty.length + 1;
  const sparse = examples.map(({ values, target, weight }) => {
    const at: number[] = [];
    values.forEach((value, index) => {
      if (value !== 0) at.push(index);
    });
    return {
      at: Int32Array.from([...at, penalty.length]),
      of: Float64Array.from([...at.map((index) => values[index] ?? 0), 1]),
      target,
      weight,
    };
  });
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const start = Float64Array.from(
    { length: labels * width },
    (_, cell) => prior[Math.floor(cell / width)]?.[cell % width] ?? 0,
  );
  const weights = start.slice();
  const mean = new Float64Array(labels * width);
  const square = new Float64Array(labels * width);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(labels * width);
    for (const { at, of, target, weight } of sparse) {
      const scores = new Float64Array(labels);
      for (let label = 0; label < labels; label++) {
        let sum = 0;
        for (let index = 0; index < at.length; index++)
          sum += (weights[label * width + (at[index] ?? 0)] ?? 0) * (of[index] ?? 0);
        scores[label] = sum;
      }
      const most = Math.max(...scores);
      const raised = scores.map((score) => Math.exp(score - most));
      const sum = raised.reduce((all, value) => all + value, 0);
      for (let label = 0; label < labels; label++) {
        const error = (((raised[label] ?? 0) / sum - (target[label] ?? 0)) * weight) / total;
        for (let index = 0; index < at.length; index++) {
          const cell = label * width + (at[index] ?? 0);
          gradient[cell] = (gradient[cell] ?? 0) + error * (of[index] ?? 0);
        }
      }
    }
    const rate = 0.08 * (1 - step / (steps + 1)) + 0.002;
    for (let cell = 0; cell < weights.length; cell++) {
      const slope =
        (gradient[cell] ?? 0) + (penalty[cell % width] ?? 0) * ((weights[cell] ?? 0) - (start[cell] ?? 0));
      mean[cell] = 0.9 * (mean[cell] ?? 0) + 0.1 * slope;
      square[cell] = 0.99 * (square[cell] ?? 0) + 0.01 * slope * slope;
      const corrected = (mean[cell] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((square[cell] ?? 0) / (1 - 0.99 ** step));
      weights[cell] = (weights[cell] ?? 0) - (rate * corrected) / (spread + 1e-8);
    }
  }
  return Array.from({ length: labels }, (_, label) => weights.slice(label * width, (label + 1) * width));
}
