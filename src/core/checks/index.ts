import type { Profile } from '../brand/index.ts';
import { localizeInEnglish, type Localize } from '../base/localize.ts';
import { BoundedCache } from '../base/bounded-cache.ts';
import { textField, type Prose } from '../text/index.ts';
import { checkChannel, countCharacters } from './channel.ts';
import type { Finding } from './finding.ts';
import { checkTerms, matchTerms, watchedTerms, type TermMatch, type WatchedTerm } from './terms.ts';

export type { Finding, FindingKind, Fix } from './finding.ts';
export { matchCase, termPattern } from './term-pattern.ts';

/** What the checks found in blocks of text, by text; valid for the profile it was made for. */
export interface KnownChecks {
  readonly terms: readonly WatchedTerm[];
  readonly matches: BoundedCache<string, readonly TermMatch[]>;
  readonly characters: BoundedCache<string, number>;
}

export const knownChecks = (profile: Profile): KnownChecks => ({
  terms: watchedTerms(profile),
  matches: new BoundedCache(),
  characters: new BoundedCache(),
});

/** Everything the checks say about a draft, in the order of the text. */
export function checkDraft(
  file: string,
  prose: Prose,
  profile: Profile,
  say: Localize = localizeInEnglish,
  { terms, matches, characters } = knownChecks(profile),
): Finding[] {
  const channel = textField(prose.frontMatter?.fields ?? {}, 'channel')?.toLowerCase();
  const limits = Object.entries(profile.channels).find(([name]) => name.toLowerCase() === channel)?.[1];
  const matchesIn = (text: string): readonly TermMatch[] => matches.get(text, () => matchTerms(terms, text));
  const charactersIn = (text: string): number => characters.get(text, () => countCharacters(text));
  const findings = [
    ...checkTerms(file, prose, matchesIn, say),
    ...(channel !== undefined && limits ? checkChannel(file, prose, channel, limits, say, charactersIn) : []),
  ];
  return findings.sort((a, b) => a.start - b.start || b.end - a.end);
}
