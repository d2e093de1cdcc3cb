import type { CallOptions } from '../../core/base/calls.ts';
import { cooperate } from '../../core/base/cooperative.ts';
import { listPosts, type PostRow } from '../../core/brand-model/reports/post-rows.ts';
import { standingOf } from '../../core/brand-model/reports/post-standing.ts';
import { heldOf, type HeldBrand } from '../../core/brand-model/reports/held.ts';
import {
  listSendable,
  readSendable,
  type SendablePost,
} from '../../core/brand-model/reports/sendable-posts.ts';
import type { BrandModel } from '../../core/brand-model/brand-model.ts';
import { voiceImpact, type PostWeight, type VoiceImpact } from '../../core/impact/voice-impact.ts';
import type { NoPercentile, Percentile } from '../../core/voice/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** A post's place among the brand's own; undefined where it has none. */
export interface PostStanding {
  readonly post: string;
  readonly standing: Percentile | NoPercentile | undefined;
}

/** The posts of a brand, one by one. */
export interface Posts {
  /** Every post, and every file without posts. Undefined: the brand changed meanwhile. */
  list(request: BrandRequest, options?: CallOptions): Promise<PostRow[] | undefined>;
  /** The number of posts learned from these files of the corpus. */
  count(request: BrandRequest & { readonly paths: readonly string[] }): number;
  /** How typical posts are, each judged by a voice without it. Undefined: the brand changed meanwhile. */
  standings(
    request: BrandRequest & { readonly posts: readonly string[] },
    options?: CallOptions,
  ): Promise<PostStanding[] | undefined>;
  /** What of the voice would change if posts counted differently. Undefined: the brand changed meanwhile. */
  impact(
    request: BrandRequest & { readonly weights: readonly PostWeight[] },
    options?: CallOptions,
  ): Promise<VoiceImpact | undefined>;
  /** The posts whose text may go to a language model or an agent, the latest first. Undefined: the brand changed meanwhile. */
  sendable(request: BrandRequest, options?: CallOptions): Promise<SendablePost[] | undefined>;
  /** One of them with its text; undefined where there is none with this id, or it may not be sent. */
  readSendable(
    request: BrandRequest & { readonly post: string },
  ): (SendablePost & { readonly text: string }) | undefined;
  /** Everything that is kept of the brand, in words. Undefined: the brand changed meanwhile. */
  held(request: BrandRequest, options?: CallOptions): Promise<HeldBrand | undefined>;
}

export const postsOf = (context: EngineContext): Posts => ({
  async list({ brand: key }, { signal } = {}) {
    const brand = context.brand(key);
    return cooperate(listPosts(brand, context.localize), context.pausing(signal), () => brand.changes);
  },
  count({ brand: key, paths }) {
    const wanted = new Set(paths);
    return context
      .brand(key)
      .filesInOrder()
      .reduce((sum, { path, posts }) => sum + (wanted.has(path) ? posts.length : 0), 0);
  },
  async standings({ brand: key, posts }, { signal } = {}) {
    const brand = context.brand(key);
    return cooperate(standingsOf(brand, posts), context.pausing(signal), () => brand.changes);
  },
  async impact({ brand: key, weights }, { signal } = {}) {
    const brand = context.brand(key);
    const steps = voiceImpact(brand, weights, context.localize);
    return cooperate(steps, context.pausing(signal), () => brand.changes);
  },
  async sendable({ brand: key }, { signal } = {}) {
    const brand = context.brand(key);
    return cooperate(listSendable(brand), context.pausing(signal), () => brand.changes);
  },
  readSendable: ({ brand, post }) => readSendable(context.brand(brand), post),
  async held({ brand: key }, { signal } = {}) {
    const brand = context.brand(key);
    return cooperate(heldOf(brand), context.pausing(signal), () => brand.changes);
  },
});

function* standingsOf(
  brand: BrandModel,
  posts: readonly string[],
): Generator<undefined, PostStanding[], undefined> {
  const found: PostStanding[] = [];
  for (const post of posts) {
    found.push({ post, standing: standingOf(brand, post) });
    yield;
  }
  return found;
}
