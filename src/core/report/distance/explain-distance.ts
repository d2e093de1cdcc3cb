import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { MeasuredDistance, VoiceDistance } from './voice-distance.ts';

/** Nothing has to be said of a persona whose file names no samples. */
export const NO_SAMPLES = { kind: 'no-samples' } as const;

/** A distance in a sentence or two; empty where the persona has no samples. */
export function explainDistance(
  distance: VoiceDistance | typeof NO_SAMPLES,
  brand: string,
  localize: Localize = localizeInEnglish,
): string {
  switch (distance.kind) {
    case 'no-samples':
      return '';
    case 'few-posts':
      return localize('{0} has too few posts to compare a voice with.', brand);
    case 'few-samples':
      return localize(
        'Too little text to tell its voice: {0} more sample posts of {1} words are needed.',
        distance.more,
        distance.words,
      );
    case 'measured':
      return `${explainVerdict(distance, brand, localize)} ${localize(
        'The middle one of its {0} sample posts is closer to the brand’s style than {1} % of the brand’s own posts of this length.',
        ...[distance.places.length, Math.round(distance.median)],
      )} ${localize(
        '{0} of {1} are closer to its own voice, learned from the other samples, than to the brand’s.',
        distance.closerToOwn,
        distance.places.length,
      )}`;
  }
}

/** What the distance comes to, in one sentence. */
export const explainVerdict = (
  { verdict }: Pick<MeasuredDistance, 'verdict'>,
  brand: string,
  localize: Localize = localizeInEnglish,
): string =>
  verdict === 'apart'
    ? localize('Its voice is not that of {0}.', brand)
    : localize('Its voice cannot be told from that of {0}.', brand);
