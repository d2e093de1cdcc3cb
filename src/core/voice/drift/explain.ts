import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import type { Reason } from '../model/reason.ts';
import type { Register } from '../model/register.ts';
import { EMOJI } from '../model/symbols.ts';

/**
 * Describes a reason with the brand's figure, such as: “‘leverage’: never in 214 posts; here it says ‘use’,
 * 47 times”.
 */
export function explain(reason: Reason, say: Localize = localizeInEnglish): string {
  if (reason.feature === 'length') return explainLength(reason, say);
  if (reason.feature === 'letters') {
    const [lower, , upper] = reason.brand.quartiles ?? [0, 0, 0];
    return say('average word length {0} letters; this brand’s is mostly {1}–{2}', reason.here, lower, upper);
  }
  const often = howOften(reason, say);
  if (reason.feature === 'lower') return say('starts with a lower-case letter: {0}', often);
  if (reason.here === EMOJI) return say('an emoji: {0}', often);
  const habit = `‘${String(reason.here)}’${registerNote(reason.register, say)}: ${often}`;
  if (reason.instead === undefined) return habit;
  return say(
    '{0}; the brand writes ‘{1}’ ({2})',
    habit,
    reason.instead,
    times(reason.brand.insteadCount ?? 0, say),
  );
}

function explainLength({ here, brand }: Reason, say: Localize): string {
  const [lower, , upper] = brand.quartiles ?? [0, 0, 0];
  return say('{0} words; this brand’s sentences are mostly {1}–{2}', here, lower, upper);
}

function howOften({ brand: { count, postsWith, posts } }: Reason, say: Localize): string {
  const corpus = posts === 1 ? say('one post') : say('{0} posts', posts);
  if (count === 0) return say('never in {0}', corpus);
  if (postsWith === posts) return say('{0} in {1}', times(count, say), corpus);
  return say('{0}, in {1} of {2}', times(count, say), postsWith, corpus);
}

/** “once”, “twice”, “9 times”. */
export function times(count: number, say: Localize): string {
  if (count === 1) return say('once');
  return count === 2 ? say('twice') : say('{0} times', count);
}

/** The register in brackets, to follow a wording; empty for none. */
export function registerNote(register: Register | undefined, say: Localize): string {
  switch (register) {
    case 'hype':
      return say(' (hype)');
    case 'corporate':
      return say(' (corporate)');
    case 'assistant':
      return say(' (typical AI wording)');
    case 'casual':
      return say(' (casual)');
    case 'hedge':
      return say(' (a hedge)');
    case 'intensifier':
      return say(' (an intensifier)');
    case undefined:
      return '';
  }
}
