import type { ChannelLimits } from '../../brand/index.ts';
import { limitsOf } from '../lengths/channel-limits.ts';
import type { Check, CheckedDraft, PlacedMatch } from '../check.ts';
import type { Passage } from '../passage.ts';
import { fixFor, termsIn, watchedTerm, type TermMatch, type WatchedTerm } from '../terms/term-matcher.ts';

/** Finds a channel's words in drafts of that channel, with the patterns of each channel made once. */
function inChannel<Term extends WatchedTerm>(
  words: (limits: ChannelLimits) => readonly Term[],
  limits: (channel: string | undefined) => ChannelLimits | undefined,
  match: (found: TermMatch<Term>, passage: Passage, channel: string) => Omit<PlacedMatch, 'at'>,
): (draft: CheckedDraft) => readonly PlacedMatch[] {
  const prepared = new Map<string, readonly Term[]>();
  return ({ passages, channel }) => {
    const own = limits(channel);
    if (!own || channel === undefined) return [];
    const terms = prepared.get(channel) ?? words(own);
    prepared.set(channel, terms);
    if (terms.length === 0) return [];
    return passages.flatMap((at) =>
      termsIn(terms, at.passage).map((found) => ({ at, ...match(found, at.passage, channel) })),
    );
  };
}

const withReason = (message: string, why: string | undefined): string =>
  why === undefined ? message : `${message} ${why}`;

/** Words that the profile bans in the draft's channel. */
export const channelBanned: Check = {
  id: 'channel/banned',
  kind: 'banned',
  severity: 'warning',
  documentation: {
    title: 'Words banned in the channel',
    description:
      'A word or phrase that stands in the profile under "banned" of the draft’s channel, in any of its forms.',
  },
  prepare({ profile }, localize) {
    if (Object.values(profile.channels).every(({ banned = [] }) => banned.length === 0)) return undefined;
    return {
      scope: 'draft',
      find: inChannel(
        ({ banned = [] }) => banned.flatMap(({ term, why }) => watchedTerm(term, why) ?? []),
        (channel) => limitsOf(profile, channel),
        ({ term, start, end, text }, _, channel) => ({
          ...{ start, end, fixes: [] },
          message: withReason(localize('“{0}” is banned in {1}.', text, channel), term.why),
          entry: { list: 'channels', name: term.term },
        }),
      ),
    };
  },
};

/** Words for which the profile has others in the draft's channel. */
export const channelTerms: Check = {
  id: 'channel/terms',
  kind: 'term',
  severity: 'information',
  documentation: {
    title: 'The channel’s own words',
    description:
      'A word that stands in the profile under "insteadOf" of the draft’s channel. Write the channel’s word instead.',
  },
  prepare({ profile }, localize) {
    if (Object.values(profile.channels).every(({ terms = [] }) => terms.length === 0)) return undefined;
    return {
      scope: 'draft',
      find: inChannel(
        ({ terms = [] }) =>
          terms.flatMap(({ use, insteadOf, why }) =>
            insteadOf.flatMap((written) => {
              const term = watchedTerm(written, why);
              return term ? [{ ...term, use }] : [];
            }),
          ),
        (channel) => limitsOf(profile, channel),
        ({ term, start, end, text }, passage, channel) => {
          const fix = fixFor(term.use, term.term, text, { text: passage.text, start, end });
          return {
            ...{ start, end, fixes: fix ? [fix] : [], use: term.use },
            message: withReason(localize('In {0}, say “{1}”, not “{2}”.', channel, term.use, text), term.why),
            entry: { list: 'channels', name: term.term },
          };
        },
      ),
    };
  },
};
