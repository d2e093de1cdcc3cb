import { fade, ANNOYANCE_HALVES, HOUR } from './fade.ts';
import type { OfferPolicyState } from './state.ts';

/** Why nothing is suggested for a while, and until when, in milliseconds. */
export interface Paused {
  readonly why: 'hourly-limit' | 'several-ignored';
  readonly until: number;
}

/** From this annoyance on hardly anything is worth showing. */
export const TOO_MUCH = 2.5;

/** The pause at `now`; `perHour` is the limit of ignored suggestions an hour, 0 for none. */
export function pausedUntil(state: OfferPolicyState, perHour: number, now: number): Paused | undefined {
  const { annoyance, ignoredAt } = fade(state, now);
  const last = perHour > 0 ? ignoredAt[ignoredAt.length - perHour] : undefined;
  if (last !== undefined) return { why: 'hourly-limit', until: last + HOUR };
  if (annoyance < TOO_MUCH) return undefined;
  const halves = Math.log2((annoyance - 1) / (TOO_MUCH - 1));
  return { why: 'several-ignored', until: now + halves * ANNOYANCE_HALVES };
}
