import { hashBytes } from '../../base/bytes/index.ts';

/** Set by the build: the hash of the packed background that comes with it, and the fingerprint of scoring with it. */
declare const TIMBRE_SCORING: readonly [background: number, fingerprint: number] | undefined;

/**
 * What the build has measured as `scoringFingerprint` of a packed background, which takes a good part of the time in which a stored brand is
 * opened; undefined for other backgrounds, and where the program runs from its source.
 */
export function measuredScoring(background: Uint8Array): number | undefined {
  const measured = typeof TIMBRE_SCORING === 'undefined' ? undefined : TIMBRE_SCORING;
  if (!measured) return undefined;
  return hashBytes(background) === measured[0] ? measured[1] : undefined;
}
