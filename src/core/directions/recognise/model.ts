import { ANGLES, type AngleId } from '../catalogue/angle-ids.ts';

/** What a passage can be told to be: one of the angles, or plainly told. */
export const LABELS = [...ANGLES, 'none'] as const;
export type AngleLabel = AngleId | 'none';

/** Multinomial logistic regression over the features of a passage; see scripts/train-angles.ts. */
export interface AngleModel {
  /** Words and pairs of words that are counted. */
  readonly vocabulary: readonly string[];
  /** The value of one step of `weights`. */
  readonly step: number;
  /** A label's weights in steps, one a feature and the bias last; in order of `LABELS`. */
  readonly weights: readonly (readonly number[])[];
}

/** Probabilities in order of `LABELS`; they sum to 1. */
export function probabilities({ weights, step }: AngleModel, values: Float64Array): number[] {
  const present: number[] = [];
  values.forEach((value, at) => {
    if (value !== 0) present.push(at);
  });
  return softmax(
    weights.map((row) => {
      let sum = row[values.length] ?? 0;
      for (const at of present) sum += (row[at] ?? 0) * (values[at] ?? 0);
      return sum * step;
    }),
  );
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}
