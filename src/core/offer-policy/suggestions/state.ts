/**
 * The results of one source's offers. `surplus` and `deficit` measure how much more, or less, this user
 * accepts than predicted (see `lean`); `kept` and `lost` measure how much of the accepted words stayed in the
 * draft. All four fade with further events, and evidence against showing also fades with time. The rest are
 * plain counts since the last reset.
 */
export interface SourceState {
  readonly surplus: number;
  readonly deficit: number;
  readonly kept: number;
  readonly lost: number;
  readonly counts: Counts;
}

/** Plain counts since the last reset, for display. */
export interface Counts {
  readonly shown: number;
  readonly taken: number;
  readonly partlyTaken: number;
  readonly typed: number;
  readonly ignored: number;
  readonly dismissed: number;
  readonly undone: number;
  /**
   * The number of checks of accepted words after 30 seconds, and the sum of the shares that were still there.
   */
  readonly after30s: number;
  readonly keptAfter30s: number;
  readonly after5min: number;
  readonly keptAfter5min: number;
}

/** Offered words that were rejected. */
export interface Rejection {
  /** The words, in lower case, with a single space between them. */
  readonly words: string;
  /** Fingerprint of the words before, so that no text of the draft is stored. */
  readonly context: number;
  /** Fingerprint of the document and of the paragraph's number in it. */
  readonly paragraph: number;
  /** Milliseconds. */
  readonly at: number;
}

/** The offer policy's whole state: plain data, bounded, immutable. Times are milliseconds of one clock. */
export interface OfferPolicyState {
  readonly version: 1;
  /** The time of the last event; fading is computed from here. */
  readonly at: number;
  /** The factor by which a wrong offer costs more than usual: 1 at rest, at most `WORST_ANNOYANCE`. */
  readonly annoyance: number;
  /** Times of the offers of the last hour that were read and ignored, oldest first. */
  readonly ignoredAt: readonly number[];
  /** Oldest first. */
  readonly rejections: readonly Rejection[];
  readonly sources: Readonly<Record<string, SourceState>>;
}

export const WORST_ANNOYANCE = 8;
/** The number of rejections that are remembered. */
export const MOST_REJECTIONS = 50;
/** The largest hourly budget. */
export const MOST_IGNORED = 240;
/** The number of sources that are remembered, since models come and go. */
export const MOST_SOURCES = 12;

export const NO_COUNTS: Counts = {
  shown: 0,
  taken: 0,
  partlyTaken: 0,
  typed: 0,
  ignored: 0,
  dismissed: 0,
  undone: 0,
  after30s: 0,
  keptAfter30s: 0,
  after5min: 0,
  keptAfter5min: 0,
};

export const NEW_SOURCE: SourceState = { surplus: 0, deficit: 0, kept: 0, lost: 0, counts: NO_COUNTS };

/** The state without any history, in which everything that passed the checks is shown. */
export const NEW_OFFER_POLICY: OfferPolicyState = {
  version: 1,
  at: 0,
  annoyance: 1,
  ignoredAt: [],
  rejections: [],
  sources: {},
};

/**
 * The state of a source; a new one for an unknown source. `Object.hasOwn` since a source may be named
 * `constructor`.
 */
export const sourceOf = (state: OfferPolicyState, source: string): SourceState =>
  (Object.hasOwn(state.sources, source) ? state.sources[source] : undefined) ?? NEW_SOURCE;
