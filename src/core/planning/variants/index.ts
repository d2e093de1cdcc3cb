export { adaptDraft, type AdaptCall } from './adapt-draft.ts';
export { explainNoVariant, explainSize } from './explain.ts';
export { formOf, type ChannelForm, type FormLimits } from './form/channel-form.ts';
export type { Excess, PostSize } from './form/post-size.ts';
export { withVariants } from './text/front-matter.ts';
export { variantName } from './variant-name.ts';
export type { ChannelScore, NoVariant, NoVariantReason, Variant } from './variant.ts';
