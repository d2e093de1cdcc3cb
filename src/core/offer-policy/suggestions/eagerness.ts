import { fade } from './fade.ts';
import { lean } from './lean.ts';
import { retention } from './retention.ts';
import type { Counts, OfferPolicyState } from './state.ts';

/** How readily suggestions are shown at a moment, and the reasons. */
export interface Eagerness {
  /** The factor by which a wrong offer costs more than usual: 1 at rest, more after offers were ignored. */
  readonly annoyance: number;
  /** Offers read and ignored within the last hour. */
  readonly ignoredLastHour: number;
  readonly rejections: number;
  readonly sources: readonly {
    readonly source: string;
    readonly counts: Counts;
    /**
     * The odds of acceptance relative to the predicted odds: above 1, this user accepts more than predicted.
     */
    readonly lean: number;
    /** The expected share of accepted words that stays in the draft. */
    readonly retention: number;
  }[];
}

/** The figures that the offer policy decides by. */
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
