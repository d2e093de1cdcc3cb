/** An angle that was recognised in a post. */
export interface Recognised<Id extends string> {
  readonly id: Id;
  /** 0 to 1. */
  readonly confidence: number;
  /** Index of the sentence that shows it best. */
  readonly sentence: number;
}
