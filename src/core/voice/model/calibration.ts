import type { Language, ProseBlock } from '../../text/index.ts';
import type { Facet } from './facets.ts';

export interface CorpusPost {
  readonly id: string;
  readonly blocks: readonly ProseBlock[];
}

/**
 * Scores of the brand's own texts of about `words` words, ascending, each scored by a voice learned without
 * its post.
 */
export interface LengthBand {
  readonly words: number;
  /** The effective number of posts in the band, reduced where scores are less certain. */
  readonly posts: number;
  readonly scores: readonly number[];
  /** Each facet's measures in ascending order; see `facetMeasures`. Undefined where facets are not compared. */
  readonly facets?: Readonly<Record<Facet, readonly number[]>>;
}

export interface Calibration {
  /** Bands with enough posts, shortest first. */
  readonly bands: readonly LengthBand[];
  /**
   * Sentences beyond either limit are flagged; at most 5 % of the brand's own are. Infinite with too few
   * posts.
   */
  readonly limits: DriftLimits;
  readonly intensity: IntensityLimits;
}

/** A brand's calibrations: of all its English posts, of other languages, of channels with a shift. */
export interface Calibrations {
  readonly english: Calibration;
  readonly languages: readonly (readonly [language: Language, calibration: Calibration])[];
  readonly channels: readonly (readonly [channel: string, calibration: Calibration])[];
}

export interface DriftLimits {
  readonly drift: number;
  readonly registerShift: number;
}

/** The brand's usual drift intensity, measured on its own posts leave-one-out. */
export interface IntensityLimits {
  /** 95 % of the brand's own posts have no stretch above it. Infinite with too few posts. */
  readonly threshold: number;
  /** The median over the brand's own sentences: a sentence below it is never part of an intense stretch. */
  readonly median: number;
}

export const NO_INTENSITY: IntensityLimits = { threshold: Infinity, median: Infinity };

/** The calibration of a brand without posts: no percentile, nothing is flagged. */
export const NO_CALIBRATION: Calibration = {
  bands: [],
  limits: { drift: Infinity, registerShift: Infinity },
  intensity: NO_INTENSITY,
};
