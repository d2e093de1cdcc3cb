import { didYouMean } from '../../brand/index.ts';
import { limitsOf } from '../lengths/channel-limits.ts';
import type { Check } from '../check.ts';

/**
 * Drafts whose channel is not a valid name: several names in one, or one letter different from a channel of the profile, whose limits would
 * then not be checked.
 */
export const channelName: Check = {
  id: 'channel/name',
  kind: 'channel',
  severity: 'information',
  documentation: {
    title: 'Name of the channel',
    description:
      'A draft is for one channel, written as in the profile. The limits of other names are not known.',
  },
  prepare: ({ profile }, localize) => ({
    scope: 'draft',
    find({ passages, channel }) {
      const [at] = passages;
      if (!at || channel === undefined || limitsOf(profile, channel)) return [];
      const isSeveral = /[,;/]/.test(channel);
      const meant = isSeveral ? undefined : didYouMean(channel, Object.keys(profile.channels));
      if (!isSeveral && meant === undefined) return [];
      const message =
        meant === undefined
          ? localize('“{0}” names more than one channel, so no channel’s limits are checked.', channel)
          : localize('The profile has no channel “{0}”. Did you mean “{1}”?', channel, meant);
      return [{ at, start: 0, end: Math.min(at.passage.text.length, 1), message, fixes: [] }];
    },
  }),
};
