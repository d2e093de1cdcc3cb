import type { BannedTerm, ChannelLimits, Profile, Term } from '../brand/index.ts';
import { CHECKS, namesRule, severityFor, type Check, type FindingKind } from '../checks/index.ts';

/** The rules that a change of a profile concerns, and both profiles with nothing else to look for where that is enough. */
export interface ChangedRules {
  readonly checks: readonly Check[];
  /** Those that are looked for in drafts only: a fact clears claims where they are being written. */
  readonly inDrafts: readonly Check[];
  readonly before: Profile;
  readonly after: Profile;
}

/**
 * What differs between two versions of a profile, as far as rules depend on it: an entry that is in both makes no difference, so only the others
 * are looked for. Where a rule is turned on or off, all its entries are.
 */
export function changedRules(before: Profile, after: Profile): ChangedRules {
  const switched = switchedRules(before, after);
  const concerned = new Set([...switched, ...rulesByPart(before, after)]);
  const checks = CHECKS.filter(({ id }) => concerned.has(id));
  const whole = (rule: string): boolean => switched.has(rule);
  const inDrafts =
    JSON.stringify(before.facts) === JSON.stringify(after.facts)
      ? []
      : CHECKS.filter(({ id, kind }) => CLEARED_BY_FACTS.has(kind) && !concerned.has(id));
  return {
    ...{ checks, inDrafts },
    before: reduced(before, after, whole),
    after: reduced(after, before, whole),
  };
}

const CLEARED_BY_FACTS: ReadonlySet<FindingKind> = new Set(['claim', 'contradiction', 'expired']);

/** Rules whose severity, or whose exemptions, differ. */
function switchedRules(before: Profile, after: Profile): ReadonlySet<string> {
  const [old, fresh] = [before, after].map(({ checks }) => checks.exempt.map((one) => JSON.stringify(one)));
  const exempted = [
    ...before.checks.exempt.filter((one) => fresh?.includes(JSON.stringify(one)) === false),
    ...after.checks.exempt.filter((one) => old?.includes(JSON.stringify(one)) === false),
  ].flatMap(({ rules }) => rules);
  return new Set(
    CHECKS.filter(
      (check) => severityFor(before, check) !== severityFor(after, check) || namesRule(exempted, check.id),
    ).map(({ id }) => id),
  );
}

/** The rules that depend on the parts of the profile that differ. */
function rulesByPart(before: Profile, after: Profile): string[] {
  const differs = (part: keyof Profile): boolean =>
    JSON.stringify(before[part]) !== JSON.stringify(after[part]);
  return CHECKS.filter(({ id, kind }) => {
    const family = id.slice(0, id.indexOf('/'));
    if (family === 'channel') return differs('channels');
    if (family === 'style') return differs('dos') || differs('donts');
    if (id === 'terms/banned') return differs('banned');
    if (id === 'terms/preferred') return differs('terms');
    return kind === 'spelling' && differs('language');
  }).map(({ id }) => id);
}

/** A profile without the entries that the other version has too. */
function reduced(profile: Profile, other: Profile, whole: (rule: string) => boolean): Profile {
  const channels = Object.entries(profile.channels).map(([name, limits]): [string, ChannelLimits] => {
    const others = other.channels[name];
    return [
      name,
      {
        ...limits,
        ...(limits.banned && !whole('channel/banned')
          ? { banned: newBans(limits.banned, others?.banned ?? []) }
          : {}),
        ...(limits.terms && !whole('channel/terms')
          ? { terms: newTerms(limits.terms, others?.terms ?? []) }
          : {}),
      },
    ];
  });
  return {
    ...profile,
    banned: whole('terms/banned') ? profile.banned : newBans(profile.banned, other.banned),
    terms: whole('terms/preferred') ? profile.terms : newTerms(profile.terms, other.terms),
    channels: Object.fromEntries(channels),
    ...newStatements(profile, other, whole),
  };
}

/** Without the sentences that both have, unless a rule that they may state is turned on or off. */
function newStatements(
  profile: Profile,
  other: Profile,
  whole: (rule: string) => boolean,
): Pick<Profile, 'dos' | 'donts'> {
  const { dos, donts } = profile;
  if (CHECKS.some(({ id }) => id.startsWith('style/') && whole(id))) return { dos, donts };
  return {
    dos: dos.filter((text) => !other.dos.includes(text)),
    donts: donts.filter((text) => !other.donts.includes(text)),
  };
}

const folded = (text: string): string => text.trim().toLowerCase();

function newBans(own: readonly BannedTerm[], others: readonly BannedTerm[]): BannedTerm[] {
  const known = new Set(others.map(({ term }) => folded(term)));
  return own.filter(({ term }) => !known.has(folded(term)));
}

/** Terms with only the words to replace that the others do not replace with the same word. */
function newTerms(own: readonly Term[], others: readonly Term[]): Term[] {
  const known = new Set(
    others.flatMap(({ use, insteadOf }) => insteadOf.map((word) => `${folded(use)}\n${folded(word)}`)),
  );
  return own.flatMap((term) => {
    const insteadOf = term.insteadOf.filter((word) => !known.has(`${folded(term.use)}\n${folded(word)}`));
    return insteadOf.length === 0 ? [] : [{ ...term, insteadOf }];
  });
}
