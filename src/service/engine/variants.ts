import {
  adaptDraft,
  adaptOptions,
  judgeVariants,
  reviewVariant,
  variantToAsk,
  type AdaptCall,
  type AdaptOptions,
  type JudgedVariants,
  type JudgeVariantsCall,
  type NoVariant,
  type Variant,
  type VariantReview,
} from '../../core/planning/variants/index.ts';
import type { DraftToAdapt } from '../../core/writer/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** Drafts adapted for channels and audiences. */
export interface VariantCalls {
  /** The channels and audiences that a draft can be adapted for. */
  options(request: BrandRequest & { readonly text: string }): AdaptOptions;
  /** A draft as it can be for a channel, from its own sentences. */
  adapt(request: BrandRequest & AdaptCall): Variant | NoVariant;
  /** What a language model is told besides the draft. */
  toAsk(
    request: BrandRequest & { readonly channel: string; readonly offline: Variant | NoVariant },
  ): Omit<DraftToAdapt, 'text'>;
  /** The best of a language model's versions, or else what the draft's own sentences made. */
  judge(request: BrandRequest & JudgeVariantsCall): JudgedVariants;
  /** How a draft or a variant, as it is now, stands in a channel. */
  review(
    request: BrandRequest & { readonly text: string; readonly source: string; readonly channel: string },
  ): VariantReview;
}

export const variantsOf = (context: EngineContext): VariantCalls => ({
  options: ({ brand, text }) => adaptOptions(context.brand(brand), text, context.localize),
  adapt: ({ brand, ...call }) => adaptDraft(context.brand(brand), call, context.today()),
  toAsk: ({ brand, ...call }) => variantToAsk(context.brand(brand), call),
  judge: ({ brand, ...call }) => judgeVariants(context.brand(brand), call, context.today()),
  review: ({ brand, ...call }) => reviewVariant(context.brand(brand), call, context.today()),
});
