/** A pivot that is not above 0 by rounding alone counts as this. */
const LEAST_PIVOT = 1e-9;

/**
 * Solves (A + ridge · I) x = b for a symmetric matrix without negative eigenvalues, row by row in one array, by Cholesky's decomposition.
 */
export function solveRidge(matrix: Float64Array, ridge: number, b: ArrayLike<number>): Float64Array {
  const size = b.length;
  const lower = decompose(matrix, ridge, size);
  const x = Float64Array.from(b);
  for (let row = 0; row < size; row++) {
    let sum = x[row] ?? 0;
    for (let at = 0; at < row; at++) sum -= (lower[row * size + at] ?? 0) * (x[at] ?? 0);
    x[row] = sum / (lower[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = x[row] ?? 0;
    for (let at = row + 1; at < size; at++) sum -= (lower[at * size + row] ?? 0) * (x[at] ?? 0);
    x[row] = sum / (lower[row * size + row] ?? 1);
  }
  return x;
}

function decompose(matrix: Float64Array, ridge: number, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = (matrix[row * size + column] ?? 0) + (row === column ? ridge : 0);
      for (let at = 0; at < column; at++)
        sum -= (lower[row * size + at] ?? 0) * (lower[column * size + at] ?? 0);
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, LEAST_PIVOT)) : sum / (lower[column * size + column] ?? 1);
    }
  return lower;
}
