import type { Language, ProseBlock } from '../../text/index.ts';
import type { Facet } from './facets.ts';

export interface CorpusPost {
  readonly id: string;
  readonly blocks: readonly ProseBlock[];
}

/** Scores of the brand's own texts of about `words` words, ascending, each scored by a voice that never saw its post. */
export interface LengthBand {
  readonly words: number;
  /** How many posts the band is evidence of; fewer than there are where scores are less certain. */
  readonly posts: number;
  readonly scores: readonly number[];
  /** Of the same texts, ascending: how far the sentences that drift most do; see `peakDrift`. */
  readonly peaks: readonly number[];
  /** Each facet's measures in ascending order; see `facetMeasures`. Undefined where facets are not compared. */
  readonly facets?: Readonly<Record<Facet, readonly number[]>>;
}

export interface Calibration {
  /** Bands with enough posts, shortest first. */
  readonly bands: readonly LengthBand[];
  /** Sentences beyond either limit are flagged: at most 5 % of the brand's own are. Infinite with too few posts. */
  readonly limits: DriftLimits;
  readonly intensity: IntensityLimits;
}

/** A brand's calibrations: of all its English posts, of other languages, of channels that shift the voice. */
export interface Calibrations {
  readonly english: Calibration;
  readonly languages: readonly (readonly [language: Language, calibration: Calibration])[];
  readonly channels: readonly (readonly [channel: string, calibration: Calibration])[];
}

export interface DriftLimits {
  readonly drift: number;
  readonly registerShift: number;
}

/** The drift intensity that is usual for the brand, measured on its own posts leave-one-out. */
export interface IntensityLimits {
  /** All but 5 % of the brand's own posts have no stretch above it. Infinite with too few posts. */
  readonly threshold: number;
  /** The median of the brand's own sentences: a sentence below it is never part of an intense stretch. */
  readonly median: number;
}

export const NO_INTENSITY: IntensityLimits = { threshold: Infinity, median: Infinity };

/** The calibration of a brand without posts: no percentile, nothing is flagged. */
export const NO_CALIBRATION: Calibration = {
  bands: [],
  limits: { drift: Infinity, registerShift: Infinity },
  intensity: NO_INTENSITY,
};
