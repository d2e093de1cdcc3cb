import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { FormLimits } from './form/channel-form.ts';
import type { PostSize } from './form/post-size.ts';
import type { NoVariant } from './variant.ts';

/** Why a channel has no variant. */
export function explainNoVariant(
  { channel, why, essentials, excesses }: NoVariant,
  localize: Localize = localizeInEnglish,
): string {
  switch (why) {
    case 'no-text':
      return localize('{0}: the draft has no sentences.', channel);
    case 'other-language':
      return localize('{0}: only English drafts of brands that write in English can be adapted.', channel);
    case 'too-short':
      return localize('{0}: the draft is shorter than the channel asks for.', channel);
    case 'does-not-fit': {
      const facts = essentials.map((text) => `“${shortened(text)}”`).join(', ');
      const [first] = excesses;
      const by = first ? ` ${explainLimit(first.limit, first.is, first.allowed, localize)}` : '';
      return localize('{0}: its main facts do not fit: {1}.', channel, facts) + by;
    }
  }
}

const LONGEST = 60;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** `280 of 280 characters`, for the limit that is nearest. */
export function explainSize(
  size: PostSize,
  limits: FormLimits,
  localize: Localize = localizeInEnglish,
): string {
  const uses = [
    ['maxCharacters', size.characters],
    ['maxWords', size.words],
    ['maxSegments', size.segments],
  ] as const;
  const [nearest] = uses
    .flatMap(([limit, is]) => {
      const allowed = limits[limit];
      return allowed === undefined || is === undefined ? [] : [{ limit, is, allowed, share: is / allowed }];
    })
    .sort((a, b) => b.share - a.share);
  return nearest
    ? explainLimit(nearest.limit, nearest.is, nearest.allowed, localize)
    : localize('{0} characters', size.characters);
}

/** `280 characters`: how much a channel holds; empty where that is not limited. */
export function explainCapacity(
  { maxCharacters, maxWords, maxSegments }: FormLimits,
  localize: Localize = localizeInEnglish,
): string {
  if (maxCharacters !== undefined) return localize('{0} characters', maxCharacters);
  if (maxWords !== undefined) return localize('{0} words', maxWords);
  return maxSegments === undefined ? '' : localize('{0} parts of a text message', maxSegments);
}

function explainLimit(limit: keyof FormLimits, is: number, allowed: number, localize: Localize): string {
  switch (limit) {
    case 'maxCharacters':
    case 'minCharacters':
      return localize('{0} of {1} characters', is, allowed);
    case 'maxWords':
    case 'minWords':
      return localize('{0} of {1} words', is, allowed);
    case 'maxHashtags':
      return localize('{0} of {1} hashtags', is, allowed);
    case 'maxSegments':
      return localize('{0} of {1} parts of a text message', is, allowed);
    case 'maxSubject':
      return localize('{0} of {1} characters in the subject', is, allowed);
    case 'maxPreheader':
      return localize('{0} of {1} characters in the preheader', is, allowed);
  }
}
