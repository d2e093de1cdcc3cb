export { adaptDraft } from './adapt-draft.ts';
export { differencesOf, type Difference } from './compare/differences.ts';
export type { AdaptCall } from './draft.ts';
export {
  judgeVariants,
  type JudgedVariants,
  type JudgeVariantsCall,
  type VariantRefusal,
} from './judge-variants.ts';
export { adaptOptions, reviewVariant, type AdaptOptions, type VariantReview } from './review.ts';
export { textsOfField } from './read/texts-of-field.ts';
export { explainNoVariant, explainSize } from './explain.ts';
export { formOf, type ChannelForm, type FormLimits } from './form/channel-form.ts';
export type { Excess, PostSize } from './form/post-size.ts';
export { variantToAsk } from './to-ask.ts';
export { withVariants } from './text/front-matter.ts';
export { variantName } from './variant-name.ts';
export type { ChannelScore, NoVariant, NoVariantReason, Variant } from './variant.ts';
