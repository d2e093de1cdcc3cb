import type { CallOptions } from '../../core/base/calls.ts';
import { cooperate } from '../../core/base/cooperative.ts';
import {
  judgeRewrites,
  rewriteInSteps,
  type JudgeCall,
  type JudgedRewrites,
  type NoRewrite,
  type PartialRewrite,
  type Rewrite,
  type RewriteCall,
} from '../../core/rewrite/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** Rewrites of passages in the brand's wording; a request's span is widened to whole sentences. */
export interface Rewrites {
  /**
   * A passage in the brand's own wording, where alternatives are known. Starts again when the brand's posts
   * change meanwhile.
   */
  rewrite(
    request: BrandRequest & RewriteCall,
    options?: CallOptions,
  ): Promise<Rewrite | PartialRewrite | NoRewrite>;
  /**
   * The language model's candidates for a passage that may be shown, best first, and why the others may not.
   */
  judge(request: BrandRequest & JudgeCall): JudgedRewrites | NoRewrite;
}

export const rewritesOf = (context: EngineContext): Rewrites => ({
  async rewrite({ brand: key, ...call }, { signal } = {}) {
    const pause = context.pausing(signal);
    for (;;) {
      const brand = await context.preparedFor(key, call.text, pause);
      const steps = rewriteInSteps(brand, call, context.today(), context.localize);
      const rewrite = await cooperate(steps, pause, () => brand.changes);
      if (rewrite) return rewrite;
    }
  },
  judge: ({ brand, ...call }) => judgeRewrites(context.brandFor(brand, call.text), call, context.today()),
});
