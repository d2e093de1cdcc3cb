/** A word that fits, with its part of the mixture in [0, 1]. */
export interface Fitting {
  readonly word: number;
  readonly norm: string;
  readonly share: number;
  /** As it would be written here, with straight apostrophes. */
  readonly text: string;
  readonly name: boolean;
}

/** The words that fit best, and what all the others (the unknown ones too) have together. */
export interface Recalled {
  readonly fitting: readonly Fitting[];
  readonly others: number;
  readonly open: number;
}
