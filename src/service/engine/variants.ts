import {
  adaptDraft,
  adaptOptions,
  reviewVariant,
  type AdaptCall,
  type AdaptOptions,
  type NoVariant,
  type Variant,
  type VariantReview,
} from '../../core/planning/variants/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** Drafts adapted for channels and audiences. */
export interface VariantCalls {
  /** The channels and audiences that a draft can be adapted for. */
  options(request: BrandRequest & { readonly text: string }): AdaptOptions;
  /** A draft as it can be for a channel, from its own sentences. */
  adapt(request: BrandRequest & AdaptCall): Variant | NoVariant;
  /** How a draft or a variant, as it is now, stands in a channel. */
  review(
    request: BrandRequest & { readonly text: string; readonly source: string; readonly channel: string },
  ): VariantReview;
}

export const variantsOf = (context: EngineContext): VariantCalls => ({
  options: ({ brand, text }) => adaptOptions(context.brand(brand), text, context.localize),
  adapt: ({ brand, ...call }) => adaptDraft(context.brand(brand), call, context.today()),
  review: ({ brand, ...call }) => reviewVariant(context.brand(brand), call, context.today()),
});
