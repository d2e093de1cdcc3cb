/**
 * What one source's offers came to. `surplus` and `deficit` hold how far this person took more, or less, than the offers' probabilities promised
 * (see `lean`); `kept` and `lost` hold how much of what was taken stayed in the draft. All four fade with further events, and what speaks against
 * showing also fades with time. The rest are plain counts since the last reset.
 */
export interface SourceState {
  readonly surplus: number;
  readonly deficit: number;
  readonly kept: number;
  readonly lost: number;
  readonly counts: Counts;
}

/** Plain counts since the last reset, for the person to read. */
export interface Counts {
  readonly shown: number;
  readonly taken: number;
  readonly partlyTaken: number;
  readonly typed: number;
  readonly ignored: number;
  readonly dismissed: number;
  readonly undone: number;
  /** What was taken and looked at again after 30 seconds, and the sum of the shares of its words that were still there. */
  readonly after30s: number;
  readonly keptAfter30s: number;
  readonly after5min: number;
  readonly keptAfter5min: number;
}

/** Words that were offered and not wanted. */
export interface Rejection {
  /** The words, in lower case, with a single space between them. */
  readonly words: string;
  /** Fingerprint of the words before, so that no text of the draft is kept. */
  readonly context: number;
  /** Fingerprint of the document and the paragraph's number in it. */
  readonly paragraph: number;
  /** Milliseconds. */
  readonly at: number;
}

/** Everything restraint remembers: plain data, bounded, never changed in place. Times are milliseconds of one clock. */
export interface OfferPolicyState {
  readonly version: 1;
  /** When something last happened; what fades is counted from here. */
  readonly at: number;
  /** By how much a wrong offer weighs more than usual: 1 at rest, at most `WORST_ANNOYANCE`. */
  readonly annoyance: number;
  /** Times of the offers of the last hour that were read and ignored, oldest first. */
  readonly ignoredAt: readonly number[];
  /** Oldest first. */
  readonly rejections: readonly Rejection[];
  readonly sources: Readonly<Record<string, SourceState>>;
}

export const WORST_ANNOYANCE = 8;
/** Rejections remembered. */
export const MOST_REJECTIONS = 50;
/** No budget is larger. */
export const MOST_IGNORED = 240;
/** Sources remembered; models come and go. */
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

/** Nothing is known of the person yet: whatever the writers want to show is shown. */
export const NEW_OFFER_POLICY: OfferPolicyState = {
  version: 1,
  at: 0,
  annoyance: 1,
  ignoredAt: [],
  rejections: [],
  sources: {},
};

/** A source nobody has seen yet begins like a new one. `Object.hasOwn` since a source may be called `constructor`. */
export const sourceOf = (state: OfferPolicyState, source: string): SourceState =>
  (Object.hasOwn(state.sources, source) ? state.sources[source] : undefined) ?? NEW_SOURCE;
