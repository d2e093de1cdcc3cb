import {
  judgeRewrites,
  offlineRewrite,
  type JudgeCall,
  type JudgedRewrites,
  type NoRewrite,
  type PartialRewrite,
  type Rewrite,
  type RewriteCall,
} from '../../core/rewrite/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** Passages in the brand's wording; the span of a request is widened to whole sentences. */
export interface Rewrites {
  /** A passage in the brand's own wording, as far as that is known. */
  rewrite(request: BrandRequest & RewriteCall): Rewrite | PartialRewrite | NoRewrite;
  /** What of a writer's candidates for a passage may be shown, best first, and why the others may not. */
  judge(request: BrandRequest & JudgeCall): JudgedRewrites | NoRewrite;
}

export const rewritesOf = (context: EngineContext): Rewrites => ({
  rewrite: ({ brand, ...call }) =>
    offlineRewrite(context.brand(brand), call, context.today(), context.localize),
  judge: ({ brand, ...call }) => judgeRewrites(context.brand(brand), call, context.today()),
});
