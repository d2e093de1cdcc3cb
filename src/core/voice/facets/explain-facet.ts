import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { registerNote, times } from '../drift/explain.ts';
import type { Contribution } from './contributions.ts';
import type { FacetAccount } from './facet-account.ts';
import type { Facet } from '../model/facets.ts';
import { EMOJI } from '../model/symbols.ts';

/** A facet's name for a reader. */
export function facetName(facet: Facet, localize: Localize = localizeInEnglish): string {
  switch (facet) {
    case 'rhythm':
      return localize('Rhythm');
    case 'diction':
      return localize('Word choice');
    case 'address':
      return localize('Address');
    case 'punctuation':
      return localize('Punctuation');
    case 'structure':
      return localize('Structure');
    case 'vocabulary':
      return localize('Vocabulary');
  }
}

/**
 * Describes a facet in one line with the brand's figures; `side` selects the contributions that come first.
 */
export function explainFacet(
  account: FacetAccount,
  side: 'against' | 'inFavour',
  localize: Localize = localizeInEnglish,
): string {
  if (account.lengths) {
    const { mean, quartiles } = account.lengths;
    return localize(
      'Sentences of {0} words on average; this brand’s are mostly {1}–{2}.',
      ...[Math.round(mean), quartiles[0], quartiles[2]],
    );
  }
  const other = side === 'against' ? 'inFavour' : 'against';
  const [first, second] = [...account[side], ...account[other]];
  if (!first) return localize('Nothing stands out.');
  const description = describe(first, localize);
  return second
    ? localize('{0}; {1}.', description, describe(second, localize))
    : localize('{0}.', description);
}

const describe = (contribution: Contribution, localize: Localize): string =>
  localize('{0} {1}', contributionName(contribution, localize), comparison(contribution, localize));

/** Names a contribution, such as “‘leverage’ (corporate)”. */
export function contributionName({ reason }: Contribution, localize: Localize = localizeInEnglish): string {
  if (reason.feature === 'length') return localize('a sentence of {0} words', reason.here);
  if (reason.feature === 'lower') return localize('sentences that start with a lower-case letter');
  if (reason.feature === 'opening') return localize('sentences that start with ‘{0}’', reason.here);
  if (reason.here === EMOJI) return localize('emoji');
  return `‘${String(reason.here)}’${registerNote(reason.register, localize)}`;
}

/** Compares the occurrences in the draft with the brand's, such as “twice (this brand: never)”. */
export function comparison(
  { reason, times: here, expected, usual }: Contribution,
  localize: Localize = localizeInEnglish,
): string {
  if (reason.feature === 'length') {
    const [lower, , upper] = reason.brand.quartiles ?? [0, 0, 0];
    return localize('(this brand: mostly {0}–{1})', lower, upper);
  }
  const often = here === 0 ? localize('never') : times(here, localize);
  // What the draft has as often as the brand is its own by what others do.
  if (here === Math.round(expected) && here !== Math.round(usual))
    return localize('{0} (this brand too; others: {1})', often, usually(usual, Math.round(usual), localize));
  return localize('{0} (this brand: {1})', often, usually(expected, reason.brand.count, localize));
}

function usually(expected: number, count: number, localize: Localize): string {
  if (count === 0) return localize('never');
  if (expected < 0.5) return localize('seldom');
  return localize('about {0}', Math.round(expected));
}
