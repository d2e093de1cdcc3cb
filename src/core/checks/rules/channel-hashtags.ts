import { limitsOf } from '../channel-limits.ts';
import type { Check } from '../check.ts';

// In prose only: links to sections, colours in code and numbers are no hashtags.
const HASHTAG = /(?<![\p{L}\p{N}&#/])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu;

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
      const hashtags = passages.flatMap((at) =>
        [...at.passage.text.matchAll(HASHTAG)].map(({ 0: tag, index }) => ({
          at,
          start: index,
          end: index + tag.length,
        })),
      );
      const surplus = hashtags[limit];
      if (!surplus) return [];
      const message = localize('{0} hashtags; {1} allows {2}.', hashtags.length, channel, limit);
      return [{ ...surplus, message, fixes: [], entry: { list: 'channels', name: channel } }];
    },
  }),
};
