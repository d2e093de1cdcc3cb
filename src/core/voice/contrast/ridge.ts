/** Rows of a sparse matrix: row `i` has the columns and values from `starts[i]` to `starts[i + 1]`. */
export interface SparseRows {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Several least-squares problems over the same rows, those of one part after the other; element `row * problems + problem` belongs to one of them. */
export interface RidgeProblems {
  readonly parts: readonly SparseRows[];
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
  { parts, width, problems, targets, importances }: RidgeProblems,
  iterations: number,
): Generator<undefined, Float64Array, undefined> {
  const scratch = { weights: new Float64Array(width * problems), products: new Float64Array(targets.length) };
  const solution = new Float64Array(targets.length);
  const residual = targets.map((target, at) => ((importances[at] ?? 0) > 0 ? target : 0));
  const scale = importances.map((importance) => (importance > 0 ? 1 / (2 + 1 / importance) : 0));
  const conditioned = residual.map((value, at) => value * (scale[at] ?? 0));
  const direction = Float64Array.from(conditioned);
  let error = dotEach(residual, conditioned, problems);
  for (let step = 0; step < iterations; step++) {
    const image = applied(parts, direction, importances, problems, scratch);
    const curvature = dotEach(direction, image, problems);
    for (let problem = 0; problem < problems; problem++) {
      const size = ratio(error[problem], curvature[problem]);
      for (let at = problem; at < solution.length; at += problems) {
        solution[at] = (solution[at] ?? 0) + size * (direction[at] ?? 0);
        residual[at] = (residual[at] ?? 0) - size * (image[at] ?? 0);
        conditioned[at] = (residual[at] ?? 0) * (scale[at] ?? 0);
      }
    }
    const left = dotEach(residual, conditioned, problems);
    for (let problem = 0; problem < problems; problem++) {
      const share = ratio(left[problem], error[problem]);
      for (let at = problem; at < direction.length; at += problems)
        direction[at] = (conditioned[at] ?? 0) + share * (direction[at] ?? 0);
    }
    error = left;
    yield;
  }
  return solution;
}

const ratio = (part = 0, whole = 0): number => (whole === 0 ? 0 : part / whole);

function dotEach(a: Float64Array, b: Float64Array, problems: number): Float64Array {
  const sums = new Float64Array(problems);
  for (let problem = 0; problem < problems; problem++) {
    let sum = 0;
    for (let at = problem; at < a.length; at += problems) sum += (a[at] ?? 0) * (b[at] ?? 0);
    sums[problem] = sum;
  }
  return sums;
}

interface Scratch {
  readonly weights: Float64Array;
  readonly products: Float64Array;
}

/** The dual's matrix times a vector: the rows' products, one for the intercept, and the inverse importances. */
function applied(
  parts: readonly SparseRows[],
  vector: Float64Array,
  importances: Float64Array,
  problems: number,
  { weights, products }: Scratch,
): Float64Array {
  const intercepts = new Float64Array(problems);
  for (let problem = 0; problem < problems; problem++)
    for (let at = problem; at < vector.length; at += problems)
      intercepts[problem] = (intercepts[problem] ?? 0) + (vector[at] ?? 0);
  weights.fill(0);
  addRows(parts, vector, problems, weights);
  let place = 0;
  for (const rows of parts)
    for (let row = 0; row < rows.size; row++) {
      dotRow(rows, row, weights, problems, products, place);
      for (let problem = 0; problem < problems; problem++, place++) {
        const importance = importances[place] ?? 0;
        products[place] =
          importance === 0
            ? 0
            : (products[place] ?? 0) + (intercepts[problem] ?? 0) + (vector[place] ?? 0) / importance;
      }
    }
  return products;
}

// Six problems at once, as many as there are with five folds, or else one: a row's elements are read once for all, and sums stay in registers.
const AT_ONCE = 6;

/** Adds the rows to `weights`, each times its element of `vector`. */
export function addRows(
  parts: readonly SparseRows[],
  vector: Float64Array | Float32Array,
  problems: number,
  weights: Float64Array,
): void {
  let own = 0;
  for (const rows of parts)
    for (let row = 0; row < rows.size; row++, own += problems) {
      let problem = 0;
      for (; problem + AT_ONCE <= problems; problem += AT_ONCE)
        addSix(rows, row, vector, own + problem, problems, problem, weights);
      for (; problem < problems; problem++)
        addOne(rows, row, vector[own + problem] ?? 0, problems, problem, weights);
    }
}

function addSix(
  { starts, columns, values }: SparseRows,
  row: number,
  vector: Float64Array | Float32Array,
  own: number,
  problems: number,
  problem: number,
  weights: Float64Array,
): void {
  const end = starts[row + 1] ?? 0;
  const a = vector[own] ?? 0;
  const b = vector[own + 1] ?? 0;
  const c = vector[own + 2] ?? 0;
  const d = vector[own + 3] ?? 0;
  const e = vector[own + 4] ?? 0;
  const f = vector[own + 5] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const place = (columns[at] ?? 0) * problems + problem;
    const value = values[at] ?? 0;
    increase(weights, place, a * value);
    increase(weights, place + 1, b * value);
    increase(weights, place + 2, c * value);
    increase(weights, place + 3, d * value);
    increase(weights, place + 4, e * value);
    increase(weights, place + 5, f * value);
  }
}

function increase(weights: Float64Array, place: number, by: number): void {
  weights[place] = (weights[place] ?? 0) + by;
}

function addOne(
  { starts, columns, values }: SparseRows,
  row: number,
  element: number,
  problems: number,
  problem: number,
  weights: Float64Array,
): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++)
    increase(weights, (columns[at] ?? 0) * problems + problem, element * (values[at] ?? 0));
}

/** Sets the row's elements of `products`, which begin at `own`, to its products with the weights. */
function dotRow(
  rows: SparseRows,
  row: number,
  weights: Float64Array,
  problems: number,
  products: Float64Array,
  own: number,
): void {
  let problem = 0;
  for (; problem + AT_ONCE <= problems; problem += AT_ONCE)
    dotSix(rows, row, weights, problems, problem, products, own + problem);
  for (; problem < problems; problem++)
    products[own + problem] = dotOne(rows, row, weights, problems, problem);
}

function dotSix(
  { starts, columns, values }: SparseRows,
  row: number,
  weights: Float64Array,
  problems: number,
  problem: number,
  products: Float64Array,
  own: number,
): void {
  const end = starts[row + 1] ?? 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const place = (columns[at] ?? 0) * problems + problem;
    const value = values[at] ?? 0;
    a += value * (weights[place] ?? 0);
    b += value * (weights[place + 1] ?? 0);
    c += value * (weights[place + 2] ?? 0);
    d += value * (weights[place + 3] ?? 0);
    e += value * (weights[place + 4] ?? 0);
    f += value * (weights[place + 5] ?? 0);
  }
  products[own] = a;
  products[own + 1] = b;
  products[own + 2] = c;
  products[own + 3] = d;
  products[own + 4] = e;
  products[own + 5] = f;
}

function dotOne(
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
