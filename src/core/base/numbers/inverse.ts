/** The inverse of a square matrix, by elimination with partial pivoting. Throws `RangeError` for a singular one. */
export function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, at) => [...row, ...row.map((_, column) => (column === at ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    const pivot = takePivot(work, column);
    work.forEach((row, at) => {
      const share = row[column] ?? 0;
      if (at !== column && share !== 0) subtract(row, pivot, share, column);
    });
  }
  return work.map((row) => row.slice(size));
}

/** Brings the row with the largest value of a column to its place, scaled to 1 there. */
function takePivot(work: number[][], column: number): readonly number[] {
  const sizes = work.map((row, at) => (at < column ? -1 : Math.abs(row[column] ?? 0)));
  const best = sizes.indexOf(Math.max(...sizes));
  const [row, other] = [work[best], work[column]];
  const factor = row?.[column] ?? 0;
  if (!row || !other || factor === 0) throw new RangeError('The matrix is singular.');
  const pivot = row.map((value) => value / factor);
  work[best] = other;
  work[column] = pivot;
  return pivot;
}

function subtract(row: number[], pivot: readonly number[], share: number, from: number): void {
  for (let at = from; at < row.length; at++) row[at] = (row[at] ?? 0) - share * (pivot[at] ?? 0);
}
