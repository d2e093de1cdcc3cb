import type { CallOptions } from '../../core/base/calls.ts';
import { cooperate } from '../../core/base/cooperative.ts';
import type { GuideText } from '../../core/guides/index.ts';
import { proposeFromGuide, proposeFromPosts, type Proposals } from '../../core/proposals/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** What a profile might state, each with the sentences that it comes from. Undefined: the brand changed meanwhile. */
export interface ProposalsCalls {
  fromPosts(request: BrandRequest, options?: CallOptions): Promise<Proposals | undefined>;
  fromGuide(
    request: BrandRequest & { readonly guide: GuideText },
    options?: CallOptions,
  ): Promise<Proposals | undefined>;
}

export const proposalsOf = (context: EngineContext): ProposalsCalls => ({
  async fromPosts({ brand: key }, { signal } = {}) {
    const brand = context.brand(key);
    const changes = (): number => brand.changes + brand.profileRevision;
    return cooperate(proposeFromPosts(brand, context.localize), context.pausing(signal), changes);
  },
  async fromGuide({ brand: key, guide }, { signal } = {}) {
    const brand = context.brand(key);
    const changes = (): number => brand.changes + brand.profileRevision;
    return cooperate(proposeFromGuide(brand, guide, context.localize), context.pausing(signal), changes);
  },
});
