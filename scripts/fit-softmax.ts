export interface Example {
  readonly values: Float64Array;
  /** The target probability of each label. */
  readonly target: readonly number[];
  readonly weight: number;
}

/** An example with only the features that are not 0, and the bias. */
interface SparseExample extends Pick<Example, 'target' | 'weight'> {
  readonly at: Int32Array;
  readonly of: Float64Array;
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
  const sparse = examples.map((example) => sparseOf(example, penalty.length));
  const start = Float64Array.from(
    { length: labels * width },
    (_, cell) => prior[Math.floor(cell / width)]?.[cell % width] ?? 0,
  );
  const weights = start.slice();
  const moments = { mean: new Float64Array(weights.length), square: new Float64Array(weights.length) };
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientOf(sparse, weights, labels, width);
    gradient.forEach((slope, cell) => {
      const pull = (penalty[cell % width] ?? 0) * ((weights[cell] ?? 0) - (start[cell] ?? 0));
      gradient[cell] = slope + pull;
    });
    stepByAdam(weights, gradient, moments, { step, rate: 0.08 * (1 - step / (steps + 1)) + 0.002 });
  }
  return Array.from({ length: labels }, (_, label) => weights.slice(label * width, (label + 1) * width));
}

function sparseOf({ values, target, weight }: Example, bias: number): SparseExample {
  const at: number[] = [];
  values.forEach((value, index) => {
    if (value !== 0) at.push(index);
  });
  return {
    at: Int32Array.from([...at, bias]),
    of: Float64Array.from([...at.map((index) => values[index] ?? 0), 1]),
    ...{ target, weight },
  };
}

/** The slope of the mean loss, without the penalty, at each weight. */
function gradientOf(
  examples: readonly SparseExample[],
  weights: Float64Array,
  labels: number,
  width: number,
): Float64Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const gradient = new Float64Array(labels * width);
  for (const { at, of, target, weight } of examples) {
    const scores = Float64Array.from({ length: labels }, (_, label) =>
      at.reduce((sum, feature, index) => sum + (weights[label * width + feature] ?? 0) * (of[index] ?? 0), 0),
    );
    softmax(scores).forEach((probability, label) => {
      const error = ((probability - (target[label] ?? 0)) * weight) / total;
      at.forEach((feature, index) => {
        const cell = label * width + feature;
        gradient[cell] = (gradient[cell] ?? 0) + error * (of[index] ?? 0);
      });
    });
  }
  return gradient;
}

function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((all, value) => all + value, 0);
  return raised.map((value) => value / sum);
}

/** One step of Adam, in place. */
function stepByAdam(
  weights: Float64Array,
  gradient: Float64Array,
  { mean, square }: { readonly mean: Float64Array; readonly square: Float64Array },
  { step, rate }: { readonly step: number; readonly rate: number },
): void {
  gradient.forEach((slope, cell) => {
    mean[cell] = 0.9 * (mean[cell] ?? 0) + 0.1 * slope;
    square[cell] = 0.99 * (square[cell] ?? 0) + 0.01 * slope * slope;
    const corrected = (mean[cell] ?? 0) / (1 - 0.9 ** step);
    const spread = Math.sqrt((square[cell] ?? 0) / (1 - 0.99 ** step));
    weights[cell] = (weights[cell] ?? 0) - (rate * corrected) / (spread + 1e-8);
  });
}
