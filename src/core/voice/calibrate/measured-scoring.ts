import { hashBytes } from '../../base/bytes/index.ts';

/**
 * Set by the build: the hash of the packed background that comes with it, a space, and the fingerprint of scoring with it. A text, since
 * esbuild makes a file of any object, which every other file of the bundle then starts.
 */
declare const TIMBRE_SCORING: string | undefined;

/**
 * What the build has measured as `scoringFingerprint` of a packed background, which takes a good part of the time in which a stored brand is
 * opened; undefined for other backgrounds, and where the program runs from its source.
 */
export function measuredScoring(background: Uint8Array): number | undefined {
  if (typeof TIMBRE_SCORING === 'undefined') return undefined;
  const [measuredWith, fingerprint] = TIMBRE_SCORING.split(' ').map(Number);
  return hashBytes(background) === measuredWith ? fingerprint : undefined;
}
