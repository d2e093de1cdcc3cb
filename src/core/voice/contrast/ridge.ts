/** Rows of a sparse matrix: row `i` has the columns and values from `starts[i]` to `starts[i + 1]`. */
export interface SparseRows {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Several least-squares problems over the same rows; element `row * problems + problem` belongs to one of them. */
export interface RidgeProblems {
  readonly rows: SparseRows;
  /** The number of columns. */
  readonly width: number;
  readonly problems: number;
  readonly targets: Float64Array;
  /** Importances, above 0; 0 leaves a row out of a problem. */
  readonly importances: Float64Array;
}

/**
 * Ridge regression (Hoerl and Kennard, 1970) with an intercept that is shrunk like a weight: minimises the sum of
 * importance · (weights · row + intercept − target)² plus the squared length of the weights. Solved in the dual by
 * `iterations` steps of conjugate gradients (Hestenes and Stiefel, 1952), preconditioned by the diagonal; all
 * problems share each pass over the rows. Returns the dual coefficients: weights are the sum of coefficient · row.
 * Yields after each step.
 */
export function* solveRidge(
  { rows, width, problems, targets, importances }: RidgeProblems,
  iterations: number,
): Generator<undefined, Float64Array, undefined> {
  const scratch = { weights: new Float64Array(width * problems), products: new Float64Array(targets.length) };
  const length = targets.length;
  const solution = new Float64Array(length);
  const residual = targets.map((target, at) => ((importances[at] ?? 0) > 0 ? target : 0));
  const scale = importances.map((importance) => (importance > 0 ? 1 / (2 + 1 / importance) : 0));
  const conditioned = residual.map((value, at) => value * (scale[at] ?? 0));
  const direction = Float64Array.from(conditioned);
  let error = dotEach(residual, conditioned, problems);
  for (let step = 0; step < iterations; step++) {
    const image = applied(rows, direction, importances, problems, scratch);
    const curvature = dotEach(direction, image, problems);
    for (let at = 0; at < length; at++) {
      const problem = at % problems;
      const size = ratio(error[problem], curvature[problem]);
      solution[at] = (solution[at] ?? 0) + size * (direction[at] ?? 0);
      residual[at] = (residual[at] ?? 0) - size * (image[at] ?? 0);
      conditioned[at] = (residual[at] ?? 0) * (scale[at] ?? 0);
    }
    const left = dotEach(residual, conditioned, problems);
    for (let at = 0; at < length; at++) {
      const problem = at % problems;
      direction[at] = (conditioned[at] ?? 0) + ratio(left[problem], error[problem]) * (direction[at] ?? 0);
    }
    error = left;
    yield;
  }
  return solution;
}

const ratio = (part = 0, whole = 0): number => (whole === 0 ? 0 : part / whole);

function dotEach(a: Float64Array, b: Float64Array, problems: number): Float64Array {
  const sums = new Float64Array(problems);
  for (let at = 0; at < a.length; at++)
    sums[at % problems] = (sums[at % problems] ?? 0) + (a[at] ?? 0) * (b[at] ?? 0);
  return sums;
}

interface Scratch {
  readonly weights: Float64Array;
  readonly products: Float64Array;
}

/** The dual's matrix times a vector: the rows' products, one for the intercept, and the inverse importances. */
function applied(
  rows: SparseRows,
  vector: Float64Array,
  importances: Float64Array,
  problems: number,
  { weights, products }: Scratch,
): Float64Array {
  const intercepts = new Float64Array(problems);
  vector.forEach((element, at) => {
    intercepts[at % problems] = (intercepts[at % problems] ?? 0) + element;
  });
  sumRows(rows, vector, problems, weights);
  for (let row = 0; row < rows.size; row++)
    for (let problem = 0; problem < problems; problem++) {
      const place = row * problems + problem;
      const importance = importances[place] ?? 0;
      products[place] =
        importance === 0
          ? 0
          : dotRow(rows, row, weights, problems, problem) +
            (intercepts[problem] ?? 0) +
            (vector[place] ?? 0) / importance;
    }
  return products;
}

// One problem after the other within a row: its elements stay in the processor's cache, a sum in a register.

/** Sets `weights` to the sum of the rows, each times its element of `vector`. */
function sumRows(
  { size, starts, columns, values }: SparseRows,
  vector: Float64Array,
  problems: number,
  weights: Float64Array,
): void {
  weights.fill(0);
  for (let row = 0; row < size; row++)
    for (let problem = 0; problem < problems; problem++) {
      const element = vector[row * problems + problem] ?? 0;
      if (element === 0) continue;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const column = (columns[at] ?? 0) * problems + problem;
        weights[column] = (weights[column] ?? 0) + element * (values[at] ?? 0);
      }
    }
}

function dotRow(
  { starts, columns, values }: SparseRows,
  row: number,
  weights: Float64Array,
  problems: number,
  problem: number,
): number {
  const end = starts[row + 1] ?? 0;
  let sum = 0;
  for (let at = starts[row] ?? 0; at < end; at++)
    sum += (values[at] ?? 0) * (weights[(columns[at] ?? 0) * problems + problem] ?? 0);
  return sum;
}
