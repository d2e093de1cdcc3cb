import type { Profile } from '../brand/index.ts';
import { idsOfProposal, proposalId, type Proposal, type ProposedValue } from './proposal.ts';

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** The proposals that the profile does not state already. */
export function withoutStated<One extends Pick<Proposal, 'value'>>(
  proposals: readonly One[],
  profile: Profile,
): One[] {
  const states = stating(profile);
  return proposals.filter(({ value }) => !states(value));
}

function stating(profile: Profile): (value: ProposedValue) => boolean {
  const ids = new Set([
    ...profile.banned.map(({ term }) => proposalId({ kind: 'ban', term })),
    ...profile.weAre.map((text) => proposalId({ kind: 'we-are', text })),
    ...profile.weAreNot.map((text) => proposalId({ kind: 'we-are-not', text })),
    ...profile.dos.map((text) => proposalId({ kind: 'do', text })),
    ...profile.donts.map((text) => proposalId({ kind: 'dont', text })),
    ...profile.traits.map(({ name }) => proposalId({ kind: 'trait', name })),
    ...profile.pairs.map(({ before, after }) => proposalId({ kind: 'pair', before, after })),
    ...[...profile.habits.confirmed, ...profile.habits.off].map((habit) =>
      proposalId({ kind: 'habit', habit, text: '' }),
    ),
    ...(profile.description === '' ? [] : [proposalId({ kind: 'description', text: '' })]),
  ]);
  const terms = new Map(
    profile.terms.map(({ use, insteadOf }) => [plain(use), new Set(insteadOf.map(plain))] as const),
  );
  return (value) => {
    if (value.kind === 'term') {
      const known = terms.get(plain(value.use));
      return known !== undefined && value.insteadOf.every((word) => known.has(plain(word)));
    }
    if (value.kind === 'channel') {
      const known = profile.channels[value.channel];
      return (
        known !== undefined &&
        (value.maxCharacters === undefined || known.maxCharacters !== undefined) &&
        (value.maxHashtags === undefined || known.maxHashtags !== undefined) &&
        (value.notes === undefined || known.notes !== undefined)
      );
    }
    return idsOfProposal(value).some((id) => ids.has(id));
  };
}
