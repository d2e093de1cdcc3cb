import type { Localize } from '../base/localize.ts';

/** A rule as a writer reads of it; rules are named by their ids only where they are configured. */
export function ruleTitle(rule: string, localize: Localize): string {
  switch (rule) {
    case 'voice/drift':
      return localize('Off-brand sentence');
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
    case 'exemption/faulty':
      return localize('Exemption');
    default:
      return rule;
  }
}
