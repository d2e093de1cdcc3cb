import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { CheckCache, runChecks, type Finding } from '../../checks/index.ts';
import { readProse, textField } from '../../text/index.ts';
import { formOf, type FormLimits } from './form/channel-form.ts';
import { excessesOf, sizeOf, type Excess, type PostSize } from './form/post-size.ts';
import { explainCapacity } from './explain.ts';
import { leftOutFacts } from './guard/stated-facts.ts';
import { scoreIn } from './score.ts';
import type { ChannelScore } from './variant.ts';
import type { Localize } from '../../base/localize.ts';

/** How a draft or variant stands in its channel as it is now. */
export interface VariantReview {
  readonly size: PostSize;
  readonly limits: FormLimits;
  readonly excesses: readonly Excess[];
  readonly score: ChannelScore;
  readonly findings: readonly Finding[];
  /** Facts of its draft that it does not state. */
  readonly leftOut: readonly string[];
}

export function reviewVariant(
  brand: ReadonlyBrandModel,
  { text, source, channel }: { readonly text: string; readonly source: string; readonly channel: string },
  today: string,
): VariantReview {
  const form = formOf(brand.profile, channel);
  const size = sizeOf(text, form);
  return {
    ...{ size, limits: form.limits, excesses: excessesOf(size, form) },
    score: scoreIn(brand, text),
    findings: runChecks(text, readProse(text), new CheckCache(brand.checkedOn(today))),
    leftOut: text === source ? [] : leftOutFacts(source, text),
  };
}

/** A channel that a draft can be adapted for. */
export interface ChannelOption {
  readonly name: string;
  /** How much it holds, in words; empty where that is not limited. */
  readonly limit: string;
  /** True for those that the profile names. */
  readonly isStated: boolean;
}

export interface AdaptOptions {
  readonly channels: readonly ChannelOption[];
  readonly audiences: readonly string[];
}

/** Channels that posts of many brands are made for. */
const USUAL = ['instagram', 'x', 'linkedin', 'email', 'sms'];

/** The channels and audiences for a draft: those of the profile, of the posts, and the usual ones; not its own channel. */
export function adaptOptions(brand: ReadonlyBrandModel, text: string, localize: Localize): AdaptOptions {
  const own = textField(readProse(text).frontMatter?.fields ?? {}, 'channel')?.toLowerCase();
  const stated = Object.keys(brand.profile.channels);
  const posted = new Set([...brand.posts.values()].flatMap(({ channel }) => channel ?? []));
  const names = new Map(
    [...stated, ...posted, ...USUAL].toReversed().map((name) => [name.toLowerCase(), name]),
  );
  const inOrder = [...names].toReversed().filter(([name]) => name !== own);
  return {
    channels: inOrder.map(([key, name]) => ({
      name,
      limit: explainCapacity(formOf(brand.profile, key).limits, localize),
      isStated: stated.includes(name),
    })),
    audiences: Object.keys(brand.profile.audiences),
  };
}
