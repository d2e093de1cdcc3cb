/** The numbers sorted, the smallest first; the given array is left as it is. */
export const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
