import { limitsOf } from '../lengths/channel-limits.ts';
import type { Check } from '../check.ts';
import { hashtagsIn } from '../lengths/hashtags-in.ts';

/** Drafts with more hashtags than their channel allows. */
export const channelHashtags: Check = {
  id: 'channel/hashtags',
  kind: 'channel',
  severity: 'information',
  documentation: {
    title: 'Number of hashtags',
    description:
      'More hashtags than the profile allows in the draft’s channel. The first one too many is marked.',
  },
  prepare: ({ profile }, localize) => ({
    scope: 'draft',
    find({ passages, channel }) {
      const limit = limitsOf(profile, channel)?.maxHashtags;
      if (limit === undefined || channel === undefined) return [];
      const hashtags = passages.flatMap((at) => hashtagsIn(at.passage.text).map((span) => ({ at, ...span })));
      const surplus = hashtags[limit];
      if (!surplus) return [];
      const message = localize('{0} hashtags; {1} allows {2}.', hashtags.length, channel, limit);
      return [{ ...surplus, message, fixes: [], entry: { list: 'channels', name: channel } }];
    },
  }),
};
