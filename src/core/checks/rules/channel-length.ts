import { BoundedCache } from '../../base/bounded-cache.ts';
import { limitsOf } from '../channel-limits.ts';
import type { Check } from '../check.ts';
import { countingOf, postedText, postLength } from '../post-length.ts';

/** Drafts longer than their channel allows. */
export const channelLength: Check = {
  id: 'channel/length',
  kind: 'channel',
  severity: 'information',
  documentation: {
    title: 'Length of a post',
    description:
      'More characters than the profile allows in the draft’s channel, counted as the channel does: X weighs signs and counts a link as 23, Mastodon counts a link as 23 and a mention without its host, an SMS has the signs of GSM 03.38; others count what readers see as one sign (grapheme clusters, UAX #29). An empty line stands between paragraphs.',
  },
  prepare({ profile }, localize) {
    const known = new BoundedCache<string, number>();
    return {
      scope: 'draft',
      find({ passages, channel, file }) {
        known.trim(MOST_KEPT);
        const limit = limitsOf(profile, channel)?.maxCharacters;
        const last = passages.at(-1);
        if (limit === undefined || channel === undefined || !last) return [];
        const counting = countingOf(channel);
        const posted = passages.map(({ block }) => postedText(file, block));
        const characters = posted.reduce(
          (sum, text) => sum + known.get(`${counting} ${text}`, () => postLength(text, counting)),
          2 * (passages.length - 1),
        );
        if (characters <= limit) return [];
        const message = localize('{0} characters; {1} allows {2}.', characters, channel, limit);
        return [
          {
            at: last,
            start: 0,
            end: last.passage.text.length,
            message,
            fixes: [],
            entry: { list: 'channels', name: channel },
          },
        ];
      },
    };
  },
};

const MOST_KEPT = 400;
