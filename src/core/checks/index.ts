import type { Profile } from '../brand/index.ts';
import { inEnglish, textField, type Prose, type Say } from '../text/index.ts';
import { checkChannel } from './channel.ts';
import type { Finding } from './finding.ts';
import { checkTerms, watchedTerms } from './terms.ts';

export type { Finding, FindingKind, Fix } from './finding.ts';
export { matchCase, termPattern } from './term-pattern.ts';

/** Everything the checks say about a draft, in the order of the text. */
export function checkDraft(file: string, prose: Prose, profile: Profile, say: Say = inEnglish): Finding[] {
  const channel = textField(prose.frontMatter?.fields ?? {}, 'channel')?.toLowerCase();
  const limits = Object.entries(profile.channels).find(([name]) => name.toLowerCase() === channel)?.[1];
  const findings = [
    ...checkTerms(file, prose, watchedTerms(profile), say),
    ...(channel !== undefined && limits ? checkChannel(file, prose, channel, limits, say) : []),
  ];
  return findings.sort((a, b) => a.start - b.start || b.end - a.end);
}
