/** One mention of a brand. */
export interface Mention {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly text: string;
  /** A pseudonym; empty where the export does not say. */
  readonly author: string;
  /** The mention that this one reposts; empty for one of its own. */
  readonly parent: string;
  /** How many followers its author has; 0 where the export does not say. */
  readonly reach: number;
}

/** Mentions per interval, where an export has no texts. */
export interface Series {
  /** The begin of the first interval. */
  readonly start: number;
  /** The length of an interval. */
  readonly step: number;
  readonly counts: Float64Array;
}

/** An export: mentions, or their numbers alone. */
export interface MentionFile {
  readonly mentions: readonly Mention[];
  readonly series: Series;
  /** Rows without a time that can be read. */
  readonly skipped: number;
}
