import type { Sentence } from '../../text/index.ts';
import type { Facet } from '../model/facets.ts';
import type { Reason } from '../model/reason.ts';

/**
 * The units of text that a voice is tested on: posts cut to the brand's usual length, passages of 100 words,
 * single sentences.
 */
export const UNITS = ['post', 'passage', 'sentence'] as const;
export type Unit = (typeof UNITS)[number];

/** A share from 0 to 1 with its 90 % interval. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How well the brand's own texts of one length are distinguished from others'. */
export interface Recognition {
  /**
   * The area under the ROC curve: the share of pairs of one text by the brand and one by another in which the
   * brand's scores higher.
   */
  readonly pairs: Share;
  /** The share of the brand's own texts that score above 95 % of the others'. */
  readonly above: Share;
}

export interface UnitProof extends Recognition {
  readonly unit: Unit;
  /** The length that texts are cut to; undefined for sentences, which are not cut. */
  readonly words: number | undefined;
  readonly texts: number;
  readonly posts: number;
  readonly otherTexts: number;
  /**
   * The shares of the brand's own texts, and of the others', that are likelier from the brand than from
   * general English.
   */
  readonly notAnybody: Share;
  readonly othersNotAnybody: Share;
}

/** The origin of a rival's posts: Timbre's invented sample brands, another brand of the workspace, or a folder that the profile names. */
export type RivalKind = 'sample' | 'brand' | 'look-alike';

export interface RivalProof {
  readonly name: string;
  readonly kind: RivalKind;
  /** The number of its posts, and of those scored. */
  readonly posts: number;
  readonly tested: number;
  /** In the main unit; undefined for too few texts. */
  readonly recognition: Recognition | undefined;
}

export interface FacetProof {
  readonly facet: Facet;
  /** As in `Recognition`, computed from this facet's part of the score alone. */
  readonly pairs: Share;
}

/** A post that reads unlike the rest of its brand. */
export interface Outlier {
  readonly id: string;
  readonly words: number;
  /**
   * How far its score is below those of the brand's posts of similar length, in robust standard deviations;
   * below -3.5, or below -3 for `anybodys`.
   */
  readonly deviation: number;
  /** It is likelier from general English than from the brand. */
  readonly anybodys: boolean;
  /** The sentences that account for it, furthest first, with reasons. */
  readonly sentences: readonly { readonly sentence: Sentence; readonly reasons: readonly Reason[] }[];
}

/** Whether older posts still read like the recent ones, in one channel or over all posts. */
export interface AgeProof {
  /** Undefined for all posts together. */
  readonly channel: string | undefined;
  readonly older: number;
  readonly recent: number;
  /** The first day of the recent half, YYYY-MM-DD. */
  readonly since: string;
  /**
   * The share of pairs of an older and a recent post in which the recent one scores higher with the recent
   * voice; 0.5 is no difference.
   */
  readonly pairs: number;
  /** The older half differs from the recent one significantly. */
  readonly differs: boolean;
  /**
   * Older posts further from the recent voice than 95 % of the recent ones, oldest first; none unless
   * `differs`.
   */
  readonly stale: readonly string[];
}

export type Aging =
  | { readonly known: true; readonly groups: readonly AgeProof[] }
  /** Too few posts have a date. */
  | { readonly known: false; readonly dated: number; readonly needed: number };

export interface CurvePoint {
  readonly posts: number;
  /** As `Recognition.pairs`, with a voice of this many posts. */
  readonly pairs: number;
}

/**
 * The gain in the main unit's pairs from more posts, if errors continue to fall as before. `enough`: hardly
 * any gain; `unclear`: the estimate is too noisy.
 */
export interface Growth {
  readonly kind: 'helps' | 'enough' | 'unclear';
  /** The number of further posts, and the pairs with them. */
  readonly more: number;
  readonly to: number;
  /** The pairs with twice as many posts. */
  readonly twice: number;
}

export interface LearningCurve {
  /** Measured on one text of each post. */
  readonly points: readonly CurvePoint[];
  readonly growth: Growth;
}

/** A limitation of the figures. */
export type Caution = 'few-posts' | 'few-words' | 'few-rivals' | 'other-language' | 'mostly-subjects';

/** Result of testing a voice on its held-out posts and on look-alikes. */
export interface VoiceProof {
  readonly posts: number;
  readonly words: number;
  /** The number of posts scored by a voice without them. */
  readonly tested: number;
  /** The number of posts examined for outliers and age. */
  readonly checked: number;
  readonly rivals: readonly RivalProof[];
  /** Names of rivals that contain posts of the brand. */
  readonly sharing: readonly string[];
  /** By unit, longest first; units with too few texts are missing. */
  readonly units: readonly UnitProof[];
  /** The unit that all other figures refer to; undefined when there was no rival to compare with. */
  readonly main: Unit | undefined;
  /** The main unit's pairs by manner alone, without the brand's subjects. */
  readonly manner: Share | undefined;
  /** In the main unit, weakest first. */
  readonly facets: readonly FacetProof[];
  readonly outliers: readonly Outlier[];
  readonly aging: Aging;
  readonly curve: LearningCurve | undefined;
  readonly cautions: readonly Caution[];
  /** Fingerprint of the posts of the brand and its rivals: equal posts give an equal proof. */
  readonly fingerprint: number;
}

/** The fewest posts for a proof. */
export const LEAST_POSTS = 10;

export type Proof = VoiceProof | { readonly tooFew: true; readonly posts: number; readonly words: number };
