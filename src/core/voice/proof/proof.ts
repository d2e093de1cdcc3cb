import type { Sentence } from '../../text/index.ts';
import type { Facet } from '../model/facets.ts';
import type { Reason } from '../model/reason.ts';

/** The lengths of text that a voice is tried on: posts cut to the brand's usual length, passages of 100 words, single sentences. */
export const UNITS = ['post', 'passage', 'sentence'] as const;
export type Unit = (typeof UNITS)[number];

/** A share from 0 to 1 with the interval that covers 90 %. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How well the brand's own texts of one length are told from others'. */
export interface Recognition {
  /** The area under the ROC curve: in how many pairs of a text by the brand and one by another the brand's scores higher. */
  readonly pairs: Share;
  /** How many of the brand's own texts score above 95 % of the others'. */
  readonly above: Share;
}

export interface UnitProof extends Recognition {
  readonly unit: Unit;
  /** The length that texts are cut to; undefined for sentences, which are left whole. */
  readonly words: number | undefined;
  readonly texts: number;
  readonly posts: number;
  readonly otherTexts: number;
  /** How many of the brand's own texts are likelier its own than anybody's, and how many of the others' are. */
  readonly notAnybody: Share;
  readonly othersNotAnybody: Share;
}

/** Texts by somebody else that a voice has to be told from. */
export type RivalKind = 'sample' | 'brand';

export interface RivalProof {
  readonly name: string;
  readonly kind: RivalKind;
  /** Posts it has, and posts of them that were scored. */
  readonly posts: number;
  readonly tested: number;
  /** In the main unit; undefined when its texts are too few. */
  readonly recognition: Recognition | undefined;
}

export interface FacetProof {
  readonly facet: Facet;
  /** As in `Recognition`, by this facet's part of the score alone. */
  readonly pairs: Share;
}

/** A post that reads unlike the rest of its brand. */
export interface Outlier {
  readonly id: string;
  readonly words: number;
  /** How far below the brand's posts of like length, in robust standard deviations; below -3.5, or below -3 for `anybodys`. */
  readonly deviation: number;
  /** It is likelier anybody's than the brand's. */
  readonly anybodys: boolean;
  /** The sentences that carry it, furthest first, with why. */
  readonly sentences: readonly { readonly sentence: Sentence; readonly reasons: readonly Reason[] }[];
}

/** Whether older posts still read like the recent ones, of one channel or of all posts together. */
export interface AgeProof {
  /** Undefined for all posts together. */
  readonly channel: string | undefined;
  readonly older: number;
  readonly recent: number;
  /** The first day of the recent half, YYYY-MM-DD. */
  readonly since: string;
  /** In how many pairs of an older and a recent post the recent one is more like the recent voice; .5 is no difference. */
  readonly pairs: number;
  /** The older half is unlike the recent one by more than chance would make it. */
  readonly differs: boolean;
  /** Older posts further from the recent voice than all but 5 % of the recent ones, oldest first; none unless `differs`. */
  readonly stale: readonly string[];
}

export type Aging =
  | { readonly known: true; readonly groups: readonly AgeProof[] }
  /** Too few posts carry a date. */
  | { readonly known: false; readonly dated: number; readonly needed: number };

export interface CurvePoint {
  readonly posts: number;
  /** As `Recognition.pairs`, with a voice of so many posts. */
  readonly pairs: number;
}

/**
 * What more posts would bring to the main unit's pairs, if errors go on falling as they have: `enough`, hardly anything; `unclear`, too
 * noisy to tell.
 */
export interface Growth {
  readonly kind: 'helps' | 'enough' | 'unclear';
  /** So many further posts, and the pairs then. */
  readonly more: number;
  readonly to: number;
  /** The pairs with twice as many posts. */
  readonly twice: number;
}

export interface LearningCurve {
  /** On one text of each post. */
  readonly points: readonly CurvePoint[];
  readonly growth: Growth;
}

/** What to bear in mind with the figures. */
export type Caution = 'few-posts' | 'few-words' | 'few-rivals' | 'other-language' | 'mostly-subjects';

/** How well a voice knows its own. */
export interface VoiceProof {
  readonly posts: number;
  readonly words: number;
  /** Posts that were scored by a voice without them. */
  readonly tested: number;
  /** Posts looked at for outliers and age. */
  readonly checked: number;
  readonly rivals: readonly RivalProof[];
  /** Rivals that hold posts of the brand itself. */
  readonly sharing: readonly string[];
  /** By length, longest first; those with too few texts are missing. */
  readonly units: readonly UnitProof[];
  /** The unit that everything else is told for; undefined when there was nobody to tell the brand from. */
  readonly main: Unit | undefined;
  /** The main unit's pairs by manner alone, the brand's subjects left out. */
  readonly manner: Share | undefined;
  /** For the main unit, weakest first. */
  readonly facets: readonly FacetProof[];
  readonly outliers: readonly Outlier[];
  readonly aging: Aging;
  readonly curve: LearningCurve | undefined;
  readonly cautions: readonly Caution[];
  /** Of the posts of the brand and its rivals: equal posts give an equal proof. */
  readonly fingerprint: number;
}

/** Fewer posts prove nothing. */
export const LEAST_POSTS = 10;

export type Proof = VoiceProof | { readonly tooFew: true; readonly posts: number; readonly words: number };
