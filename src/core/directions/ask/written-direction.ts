/** What a language model writes for one cell of a plan, before it is judged. */
export interface WrittenDirection {
  /** Index of the cell in the plan. */
  readonly cell: number;
  readonly title: string;
  readonly tension: string;
  readonly question: string;
  /** Several, the least likely last; those that pass are ranked, none need to. */
  readonly openings: readonly string[];
  /** Verbatim passages of the draft that it was built from. */
  readonly evidence: readonly string[];
}
