/** The counts that a voice is derived from. */
export interface Tally {
  /** A different number after every change. */
  readonly revision: number;
  readonly posts: number;
  readonly words: number;
  readonly sentences: number;
  /** How often the feature occurs. */
  count(key: number): number;
  /** The number of posts with the feature; 0 for patterns, for which it is not counted. */
  postsWith(key: number): number;
}
