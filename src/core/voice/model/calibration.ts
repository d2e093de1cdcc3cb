import type { Language, ProseBlock } from '../../text/index.ts';
import type { Facet } from './facets.ts';

export interface CorpusPost {
  readonly id: string;
  readonly blocks: readonly ProseBlock[];
  /** How often it counts in the voice; once where it is left out. */
  readonly weight?: number | undefined;
}

/**
 * A percentile takes so many posts. Of a brand's next posts nine in ten then have one within 30 of what 40 posts give; with six it is within 59, with
 * eight within 39, with 15 within 21 (six brands, 72 posts; test/bench/score).
 */
export const ENOUGH_POSTS = 10;

/** What of a post is scored: all but its channel's fixed lines, which say nothing of the voice. */
export type ScoredPart = (blocks: readonly ProseBlock[]) => readonly ProseBlock[];

/**
 * Scores of the brand's own texts of about `words` words, ascending, each scored by a voice learned without
 * its post.
 */
export interface LengthBand {
  readonly words: number;
  /** The effective number of posts in the band, reduced where scores are less certain. */
  readonly posts: number;
  readonly scores: readonly number[];
  /** Of the same texts, ascending: how far the sentences that drift most do; see `peakDrift`. */
  readonly peaks: readonly number[];
  /** Each facet's measures in ascending order; see `facetMeasures`. Undefined where facets are not compared. */
  readonly facets?: Readonly<Record<Facet, readonly number[]>>;
}

export interface Calibration {
  /** Posts that are long enough for the shortest band. */
  readonly posts: number;
  /** Posts that the shortest band needs. */
  readonly leastPosts: number;
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
  posts: 0,
  leastPosts: ENOUGH_POSTS,
  bands: [],
  limits: { drift: Infinity, registerShift: Infinity },
  intensity: NO_INTENSITY,
};
