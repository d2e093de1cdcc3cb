/** How often each word (by number) followed a context; `total` may exceed the sum, as rare words are not always listed. */
export interface Tally {
  total: number;
  readonly of: Map<number, number>;
}
