import type { CascadeSize } from '../cascades.ts';
import type { SimilarWording } from './copies.ts';

/** What one may do about a burst. */
export type Answer = 'wait' | 'look' | 'reply';

/** How earlier bursts of the same export ended. */
export interface BaseRate {
  /** Those back at the usual within a day. */
  readonly ended: number;
  readonly of: number;
}

/** The evidence for one unusual time. Times are milliseconds. */
export interface SparkWindow {
  readonly start: number;
  readonly alerted: number;
  readonly peak: number;
  readonly end: number;
  /** Mentions in the hour before the peak, and what is usual then. */
  readonly observed: number;
  readonly expected: number;
  /** `numbers` where there are unusually many mentions, `words` where a few are about something new. */
  readonly kind: 'numbers' | 'words';
  /** Words that rose, the surest first. */
  readonly terms: readonly string[];
  /** Up to five mentions that show it. */
  readonly mentions: readonly string[];
  readonly coordination: SimilarWording | null;
  /** From 0 to 1; undefined without texts. */
  readonly concern?: number;
  /** How often its most reposted mention may be reposted in the end. */
  readonly largest?: CascadeSize;
  readonly waiting: BaseRate;
  readonly answers: readonly Answer[];
}
