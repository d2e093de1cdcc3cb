import { solveRidge } from '../algebra/solve-ridge.ts';

/** Each level of a control is held towards none by one post's worth. */
const RIDGE = 1;

/** A column of a regression: which posts have it, 1 or 0. */
export type Column = Float64Array;

/** One column for each value that posts have. */
export function levelsOf(values: readonly string[]): Column[] {
  return [...new Set(values)].map((level) => Float64Array.from(values, (value) => Number(value === level)));
}

/** What is left of a column when the controls have explained what they can: ridge regression about the mean. */
export function residualsOf(controls: readonly Column[]): (column: Float64Array) => Float64Array {
  const centred = controls.map(aboutMean);
  const size = centred.length;
  const products = new Float64Array(size * size);
  centred.forEach((a, row) => {
    centred.forEach((b, column) => {
      if (column >= row) products[row * size + column] = products[column * size + row] = dot(a, b);
    });
  });
  return (column) => {
    const y = aboutMean(column);
    const weights = solveRidge(
      products,
      RIDGE,
      centred.map((control) => dot(control, y)),
    );
    return y.map((value, post) =>
      centred.reduce((left, control, at) => left - (weights[at] ?? 0) * (control[post] ?? 0), value),
    );
  };
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function aboutMean(column: Float64Array): Float64Array {
  const mean = column.reduce((a, b) => a + b, 0) / Math.max(1, column.length);
  return column.map((value) => value - mean);
}
