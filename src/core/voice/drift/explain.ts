import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { Reason } from '../model/reason.ts';
import type { Register } from '../model/register.ts';
import { EMOJI } from '../model/symbols.ts';

/**
 * Describes a reason with the brand's figure, such as: “‘leverage’: never in 214 posts; here it says ‘use’,
 * 47 times”.
 */
export function explain(reason: Reason, localize: Localize = localizeInEnglish): string {
  if (reason.feature === 'length') return explainLength(reason, localize);
  if (reason.feature === 'letters') {
    const [lower, , upper] = reason.brand.quartiles ?? [0, 0, 0];
    return localize(
      'average word length {0} letters; this brand’s is mostly {1}–{2}',
      reason.here,
      lower,
      upper,
    );
  }
  const often = howOften(reason, localize);
  if (reason.feature === 'lower') return localize('starts with a lower-case letter: {0}', often);
  if (reason.here === EMOJI) return localize('an emoji: {0}', often);
  const habit = `‘${String(reason.here)}’${registerNote(reason.register, localize)}: ${often}`;
  if (reason.instead === undefined) return habit;
  return localize(
    '{0}; the brand writes ‘{1}’ ({2})',
    habit,
    reason.instead,
    times(reason.brand.insteadCount ?? 0, localize),
  );
}

function explainLength({ here, brand }: Reason, localize: Localize): string {
  const [lower, , upper] = brand.quartiles ?? [0, 0, 0];
  return localize('{0} words; this brand’s sentences are mostly {1}–{2}', here, lower, upper);
}

function howOften({ brand: { count, postsWith, posts } }: Reason, localize: Localize): string {
  const corpus = posts === 1 ? localize('one post') : localize('{0} posts', posts);
  if (count === 0) return localize('never in {0}', corpus);
  if (postsWith === posts) return localize('{0} in {1}', times(count, localize), corpus);
  return localize('{0}, in {1} of {2}', times(count, localize), postsWith, corpus);
}

/** “once”, “twice”, “9 times”. */
export function times(count: number, localize: Localize): string {
  if (count === 1) return localize('once');
  return count === 2 ? localize('twice') : localize('{0} times', count);
}

/** The register in brackets, to follow a wording; empty for none. */
export function registerNote(register: Register | undefined, localize: Localize): string {
  switch (register) {
    case 'hype':
      return localize(' (hype)');
    case 'corporate':
      return localize(' (corporate)');
    case 'assistant':
      return localize(' (typical AI wording)');
    case 'casual':
      return localize(' (casual)');
    case 'hedge':
      return localize(' (a hedge)');
    case 'intensifier':
      return localize(' (an intensifier)');
    case undefined:
      return '';
  }
}
