import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { registerNote, times } from '../drift/explain.ts';
import type { Contribution } from './contributions.ts';
import type { FacetAccount } from './facet-account.ts';
import type { Facet } from '../model/facets.ts';
import { EMOJI } from '../model/symbols.ts';

/** A facet's name for a reader. */
export function facetName(facet: Facet, say: Localize = localizeInEnglish): string {
  switch (facet) {
    case 'rhythm':
      return say('Rhythm');
    case 'diction':
      return say('Word choice');
    case 'address':
      return say('Address');
    case 'punctuation':
      return say('Punctuation');
    case 'structure':
      return say('Structure');
    case 'vocabulary':
      return say('Vocabulary');
  }
}

/**
 * Describes a facet in one line with the brand's figures; `side` selects the contributions that come first.
 */
export function explainFacet(
  account: FacetAccount,
  side: 'against' | 'inFavour',
  say: Localize = localizeInEnglish,
): string {
  if (account.lengths) {
    const { mean, quartiles } = account.lengths;
    return say(
      'Sentences of {0} words on average; this brand’s are mostly {1}–{2}.',
      ...[Math.round(mean), quartiles[0], quartiles[2]],
    );
  }
  const other = side === 'against' ? 'inFavour' : 'against';
  const [first, second] = [...account[side], ...account[other]];
  if (!first) return say('Nothing stands out.');
  const description = describe(first, say);
  return second ? say('{0}; {1}.', description, describe(second, say)) : say('{0}.', description);
}

const describe = (contribution: Contribution, say: Localize): string =>
  say('{0} {1}', contributionName(contribution, say), comparison(contribution, say));

/** Names a contribution, such as “‘leverage’ (corporate)”. */
export function contributionName({ reason }: Contribution, say: Localize = localizeInEnglish): string {
  if (reason.feature === 'length') return say('a sentence of {0} words', reason.here);
  if (reason.feature === 'lower') return say('sentences that start with a lower-case letter');
  if (reason.feature === 'opening') return say('sentences that start with ‘{0}’', reason.here);
  if (reason.here === EMOJI) return say('emoji');
  return `‘${String(reason.here)}’${registerNote(reason.register, say)}`;
}

/** Compares the occurrences in the draft with the brand's, such as “twice (this brand: never)”. */
export function comparison(
  { reason, times: here, expected }: Contribution,
  say: Localize = localizeInEnglish,
): string {
  if (reason.feature === 'length') {
    const [lower, , upper] = reason.brand.quartiles ?? [0, 0, 0];
    return say('(this brand: mostly {0}–{1})', lower, upper);
  }
  const often = here === 0 ? say('never') : times(here, say);
  return say('{0} (this brand: {1})', often, usually(expected, reason.brand.count, say));
}

function usually(expected: number, count: number, say: Localize): string {
  if (count === 0) return say('never');
  if (expected < 0.5) return say('seldom');
  return say('about {0}', Math.round(expected));
}
