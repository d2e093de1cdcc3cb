import type { Finding } from '../../checks/index.ts';
import type { ChannelForm } from './form/channel-form.ts';
import type { Excess, PostSize } from './form/post-size.ts';

/** How much a text sounds like the brand in a channel. */
export interface ChannelScore {
  /** Its place among the channel's posts, 0 to 100; undefined for texts too short to say. */
  readonly percentile: number | undefined;
  /** 0 for general English. */
  readonly raw: number;
  readonly words: number;
}

/** A draft as it is for one channel. */
export interface Variant {
  readonly kind: 'variant';
  readonly by: 'rules' | 'model';
  readonly channel: string;
  readonly audience: string | undefined;
  /** The whole file. */
  readonly file: string;
  readonly size: PostSize;
  readonly limits: ChannelForm['limits'];
  readonly score: ChannelScore;
  /** That of the draft in this channel, or of its average passage of the variant's length where that is too short for a percentile. */
  readonly sourceScore: ChannelScore;
  /** The facts that may not be left out, which it states. */
  readonly kept: readonly string[];
  /** Facts of the draft that it does not state. */
  readonly leftOut: readonly string[];
  readonly findings: readonly Finding[];
}

/** Why there is no variant for a channel. */
export type NoVariantReason = 'no-text' | 'other-language' | 'does-not-fit' | 'too-short';

export interface NoVariant {
  readonly kind: 'none';
  readonly channel: string;
  readonly audience: string | undefined;
  readonly why: NoVariantReason;
  /** What a variant would have to state. */
  readonly essentials: readonly string[];
  /** By what the shortest text that states them exceeds the channel. */
  readonly excesses: readonly Excess[];
}
