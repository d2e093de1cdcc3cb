import type { Localize } from '../../base/localize.ts';
import { CLAIM_RULES } from '../claims/rules.ts';
import { STATED_KINDS } from '../stated/kinds.ts';

/** A rule as a writer reads of it; rules are named by their ids only where they are configured. */
export function ruleTitle(rule: string, localize: Localize): string {
  switch (rule) {
    case 'voice/drift':
      return localize('Off-brand sentence');
    case 'voice/pinned':
      return localize('Pinned voice');
    case 'terms/banned':
      return localize('Banned word');
    case 'terms/preferred':
      return localize('Brand’s own word');
    case 'spelling/variety':
      return localize('British or American spelling');
    case 'channel/name':
      return localize('Name of the channel');
    case 'channel/length':
      return localize('Length of a post');
    case 'channel/hashtags':
      return localize('Number of hashtags');
    case 'channel/form':
      return localize('Form of a post');
    case 'channel/banned':
      return localize('Word banned in the channel');
    case 'channel/terms':
      return localize('Channel’s own word');
    case 'exemption/faulty':
    case 'exemption/expired':
      return localize('Exemption');
    default:
      return titleOfEvidence(rule, localize);
  }
}

function titleOfEvidence(rule: string, localize: Localize): string {
  switch (rule) {
    case 'disclosure/missing':
    case 'disclosure/late':
    case 'disclosure/obscure':
      return localize('Disclosure');
    case 'offer/contradiction':
    case 'offer/expired':
      return localize('Offer');
    case 'offer/terms':
      return localize('Terms of sale');
    case 'ledger/expired':
      return localize('Expired evidence');
    case 'ledger/contradiction':
      return localize('Contradiction');
    default:
      return titleOfClaim(rule, localize);
  }
}

function titleOfClaim(rule: string, localize: Localize): string {
  const found = CLAIM_RULES.find(({ id }) => id === rule);
  if (found) return localize(found.title);
  const stated = STATED_KINDS.find(({ name }) => rule === `style/${name}`);
  // A rule of a Vale style is known by its own name.
  return stated ? stated.title(localize) : rule.replace(/^vale\//, '');
}
