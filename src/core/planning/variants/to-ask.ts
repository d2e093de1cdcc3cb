import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import type { DraftToAdapt } from '../../writer/index.ts';
import { explainCapacity } from './explain.ts';
import { formOf } from './form/channel-form.ts';
import type { NoVariant, Variant } from './variant.ts';

/** What a language model is told besides the draft, so that it can better a variant. */
export function variantToAsk(
  brand: ReadonlyBrandModel,
  { channel, offline }: { readonly channel: string; readonly offline: Variant | NoVariant },
): Omit<DraftToAdapt, 'text'> {
  const { limits, isPlain } = formOf(brand.profile, channel);
  const holds = explainCapacity(limits);
  const facts = offline.kind === 'variant' ? offline.kept : offline.essentials;
  return {
    channel,
    limits: [
      ...(holds === '' ? [] : [`At most ${holds}`]),
      ...(isPlain ? ['No Markdown'] : []),
      ...facts.map((fact) => `Stays, word for word: “${fact}”`),
    ],
    variant: offline.kind === 'variant' ? offline.file : undefined,
    most:
      limits.maxCharacters ?? (limits.maxSegments === undefined ? undefined : limits.maxSegments * A_PART),
  };
}

/** Signs of one part of a text message. */
const A_PART = 160;
