/** One way of putting a cell into words. */
export interface WrittenAnswer {
  readonly title: string;
  readonly question: string;
  readonly firstStep: string;
  /** How likely the model says that it is to be written, 0 to 1. */
  readonly probability: number;
}

/** What a language model writes for one cell of a plan, before it is judged. */
export interface WrittenDirection {
  /** Index of the cell in the plan. */
  readonly cell: number;
  /** Several, the least likely first: the likely ones are everybody's. At least one. */
  readonly answers: readonly WrittenAnswer[];
  /** It takes the rare angle that its cell offers instead of its question; false where it does not say. */
  readonly tookAngle?: boolean;
  /** Verbatim passages of the draft that it is about. */
  readonly evidence: readonly string[];
}
