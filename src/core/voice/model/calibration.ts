import type { Language, ProseBlock } from '../../text/index.ts';
import type { Facet } from './facets.ts';

export interface CorpusPost {
  readonly id: string;
  readonly blocks: readonly ProseBlock[];
}

/** Scores of the brand's own texts of about so many words, ascending, each scored by a voice that never saw its post. */
export interface LengthBand {
  readonly words: number;
  /** How many posts it is evidence of; fewer than there are where scores are less certain. */
  readonly posts: number;
  readonly scores: readonly number[];
  /** The same for each facet, by what it is placed by; see `facetMeasures`. Undefined where facets are not placed. */
  readonly facets?: Readonly<Record<Facet, readonly number[]>>;
}

export interface Calibration {
  /** Bands with enough posts, shortest first. */
  readonly bands: readonly LengthBand[];
  /** Sentences beyond either limit are flagged: at most 5 % of the brand's own are. Infinite with too few posts. */
  readonly limits: DriftLimits;
  readonly heat: IntensityLimits;
}

/** A brand's calibrations: of all its English posts, of other languages, of channels that shift the voice. */
export interface Calibrations {
  readonly english: Calibration;
  readonly languages: readonly (readonly [language: Language, calibration: Calibration])[];
  readonly channels: readonly (readonly [channel: string, calibration: Calibration])[];
}

export interface DriftLimits {
  readonly drift: number;
  readonly slip: number;
}

/** What is usual for the brand: measured on its own posts, each heard by a voice that never saw it. */
export interface IntensityLimits {
  /** What the warmest stretch of the brand's own posts stays below, in all but 5 % of them. Infinite with too few posts. */
  readonly warm: number;
  /** The middle of the brand's own sentences: one below it gives no heat, whatever stands around it. */
  readonly usual: number;
}

export const NO_INTENSITY: IntensityLimits = { warm: Infinity, usual: Infinity };

/** Before anything is known: no figure is given and nothing is flagged. */
export const NO_CALIBRATION: Calibration = {
  bands: [],
  limits: { drift: Infinity, slip: Infinity },
  heat: NO_INTENSITY,
};
