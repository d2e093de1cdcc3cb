/** The counts that a voice is derived from. */
export interface Tally {
  /** A different number after every change. */
  readonly revision: number;
  readonly posts: number;
  readonly words: number;
  readonly sentences: number;
  /** How often the feature occurs. */
  count(key: number): number;
  /** How many posts it occurs in; 0 for patterns, of which that is not kept. */
  postsWith(key: number): number;
}
