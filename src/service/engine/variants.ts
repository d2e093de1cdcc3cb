import {
  adaptDraft,
  type AdaptCall,
  type NoVariant,
  type Variant,
} from '../../core/planning/variants/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** Drafts adapted for channels and audiences. */
export interface VariantCalls {
  /** A draft as it can be for a channel, from its own sentences. */
  adapt(request: BrandRequest & AdaptCall): Variant | NoVariant;
}

export const variantsOf = (context: EngineContext): VariantCalls => ({
  adapt: ({ brand, ...call }) => adaptDraft(context.brand(brand), call, context.today()),
});
