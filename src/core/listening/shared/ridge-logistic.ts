import { inverse } from '../../base/numbers/inverse.ts';
import { sigmoid } from '../../base/numbers/sigmoid.ts';
import { mean } from './statistics.ts';

/** A logistic regression with standardised features; the first weight is the intercept. */
export interface LogisticModel {
  readonly weights: readonly number[];
  readonly means: readonly number[];
  readonly scales: readonly number[];
}

const STEPS = 15;
const CLOSE = 1e-8;
/** The intercept is hardly drawn to 0. */
const OF_INTERCEPT = 0.01;

/** Fits by Newton's method. @param ridge how strongly weights are drawn to 0, in cases of standardised features */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  outcomes: readonly number[],
  caseWeight: number,
  ridge: number,
): LogisticModel {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? 0));
  const means = columns.map(mean);
  const scales = columns.map((column, at) => {
    const scale = Math.sqrt(mean(column.map((value) => (value - (means[at] ?? 0)) ** 2)));
    return scale > 0 ? scale : 1;
  });
  const scaled = rows.map((row) => standardised(row, means, scales));
  let weights = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const change = newtonStep(scaled, outcomes, weights, caseWeight, ridge);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
    if (change.every((value) => Math.abs(value) < CLOSE)) break;
  }
  return { weights, means, scales };
}

/** What each feature adds to the logit; the first is the intercept. */
export const contributions = ({ weights, means, scales }: LogisticModel, row: readonly number[]): number[] =>
  standardised(row, means, scales).map((value, at) => value * (weights[at] ?? 0));

export const probability = (model: LogisticModel, row: readonly number[]): number =>
  sigmoid(contributions(model, row).reduce((sum, value) => sum + value, 0));

const standardised = (
  row: readonly number[],
  means: readonly number[],
  scales: readonly number[],
): number[] => [1, ...row.map((value, at) => (value - (means[at] ?? 0)) / (scales[at] ?? 1))];

function newtonStep(
  rows: readonly (readonly number[])[],
  outcomes: readonly number[],
  weights: readonly number[],
  caseWeight: number,
  ridge: number,
): number[] {
  const penalty = (at: number): number => (at === 0 ? OF_INTERCEPT : ridge);
  const gradient = weights.map((weight, at) => -penalty(at) * weight);
  const size = weights.length;
  const hessian = new Float64Array(size * size);
  rows.forEach((row, of) => {
    const p = sigmoid(row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
    const error = caseWeight * ((outcomes[of] ?? 0) - p);
    const curve = caseWeight * p * (1 - p);
    for (let i = 0; i < size; i++) {
      const x = row[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + error * x;
      for (let j = 0; j <= i; j++)
        hessian[i * size + j] = (hessian[i * size + j] ?? 0) + curve * x * (row[j] ?? 0);
    }
  });
  const matrix = weights.map((_, i) =>
    weights.map(
      (_, j) => (hessian[Math.max(i, j) * size + Math.min(i, j)] ?? 0) + (i === j ? penalty(i) : 0),
    ),
  );
  return inverse(matrix).map((row) => row.reduce((sum, value, at) => sum + value * (gradient[at] ?? 0), 0));
}
