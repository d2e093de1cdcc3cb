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

/** Rewrites of passages in the brand's wording; a request's span is widened to whole sentences. */
export interface Rewrites {
  /** A passage in the brand's own wording, where alternatives are known. */
  rewrite(request: BrandRequest & RewriteCall): Rewrite | PartialRewrite | NoRewrite;
  /**
   * The language model's candidates for a passage that may be shown, best first, and why the others may not.
   */
  judge(request: BrandRequest & JudgeCall): JudgedRewrites | NoRewrite;
}

export const rewritesOf = (context: EngineContext): Rewrites => ({
  rewrite: ({ brand, ...call }) =>
    offlineRewrite(context.brand(brand), call, context.today(), context.localize),
  judge: ({ brand, ...call }) => judgeRewrites(context.brand(brand), call, context.today()),
});
