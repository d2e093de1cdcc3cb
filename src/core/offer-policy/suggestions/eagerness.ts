import { fade } from './fade.ts';
import { lean } from './lean.ts';
import { retention } from './retention.ts';
import type { Counts, OfferPolicyState } from './state.ts';

/** How eager ghost text is at a moment, and what makes it so. */
export interface Eagerness {
  /** 1 at rest, more after offers were ignored; a wrong offer is held to cost so many times the usual. */
  readonly annoyance: number;
  /** Offers read and ignored within the last hour. */
  readonly ignoredLastHour: number;
  readonly rejections: number;
  readonly sources: readonly {
    readonly source: string;
    readonly counts: Counts;
    /** The odds of being taken, against those the writer promised: above 1 this person takes more than expected. */
    readonly lean: number;
    /** Share of taken words that is expected to stay. */
    readonly retention: number;
  }[];
}

/** What restraint has learned, in the figures it decides by. */
export function eagernessOf(state: OfferPolicyState, now: number): Eagerness {
  const { annoyance, ignoredAt, rejections, sources } = fade(state, now);
  return {
    annoyance,
    ignoredLastHour: ignoredAt.length,
    rejections: rejections.length,
    sources: Object.entries(sources).map(([source, known]) => ({
      source,
      counts: known.counts,
      lean: lean(known),
      retention: retention(known),
    })),
  };
}
