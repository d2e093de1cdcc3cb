/** What the history of a brand says about one post. */
export interface HistoryPost {
  /** Days since 1970. */
  readonly day: number;
  /** Empty where none is known. */
  readonly topic: string;
  readonly format: string;
}
