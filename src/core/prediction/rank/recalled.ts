/** A word that fits the typed letters, with its share of the mixture in [0, 1]. */
export interface Fitting {
  readonly word: number;
  readonly norm: string;
  readonly share: number;
  /** As it would be written here, with straight apostrophes. */
  readonly text: string;
  readonly name: boolean;
}

/** The words that fit best, and the share of all others together, including unknown ones. */
export interface Recalled {
  readonly fitting: readonly Fitting[];
  readonly others: number;
  readonly open: number;
}
