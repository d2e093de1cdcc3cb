import type { Span } from '../../text/index.ts';

/** A text or name in a journey's file, with its place there. */
export interface Named extends Span {
  readonly text: string;
}

/** How often people may be written to. */
export interface Cap extends Span {
  readonly messages: number;
  /** Days of 24 hours. */
  readonly days: number;
  /** In lower case. */
  readonly channels: readonly string[];
}

/** What touchpoints speak of: a product at a price until a day. */
export interface Offer extends Span {
  readonly id: Named;
  readonly name: string | undefined;
  /** As written, such as `£18`. */
  readonly price: Named | undefined;
  /** The price before or after the offer. */
  readonly was: Named | undefined;
  /** The last day, YYYY-MM-DD. */
  readonly ends: Named | undefined;
  readonly code: string | undefined;
}

/** What tells where a visitor comes from. */
export const UTM_FIELDS = ['source', 'medium', 'campaign', 'content'] as const;
export type Utm = Partial<Readonly<Record<(typeof UTM_FIELDS)[number], string>>>;

/** A way from one touchpoint to another. */
export interface Edge extends Span {
  readonly to: Named;
  /** Minutes after the touchpoint; 0 for at once. */
  readonly wait: number;
  /** As written. */
  readonly waitText: string | undefined;
  /** What the reader does; undefined for the way taken when they do nothing. */
  readonly on: string | undefined;
}

/** One message, page or call of a journey. Its span is that of its entry in the file. */
export interface Touchpoint extends Span {
  readonly id: Named;
  /** In lower case. */
  readonly channel: string | undefined;
  /** A path relative to the journey's file. */
  readonly draft: Named | undefined;
  readonly goal: string | undefined;
  readonly offer: Named | undefined;
  /** True for messages that answer the reader, such as confirmations; they do not count for the cap. */
  readonly isService: boolean;
  readonly requires: readonly Named[];
  readonly utm: Utm;
  readonly next: readonly Edge[];
  /** True where the journey may stop here. */
  readonly isEnd: boolean;
}

/** A sequence of touchpoints, read from `*.journey.yaml`. Offsets are UTF-16 units in the file. */
export interface Journey {
  readonly name: string | undefined;
  readonly brand: string | undefined;
  readonly goal: string | undefined;
  /** The host of the brand's own site, without `www.`. */
  readonly site: string | undefined;
  readonly audience: string | undefined;
  readonly cap: Cap | undefined;
  readonly start: Named | undefined;
  readonly offers: ReadonlyMap<string, Offer>;
  /** By id, in the order of the file. */
  readonly touchpoints: ReadonlyMap<string, Touchpoint>;
}

/** A change of the journey's file: the text from `start` to `end` becomes `text`. */
export interface JourneyEdit extends Span {
  readonly text: string;
}

export const MINUTES_PER_DAY = 24 * 60;
