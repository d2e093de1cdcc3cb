import { BoundedCache } from '../../base/bounded-cache.ts';
import { limitsOf } from '../channel-limits.ts';
import type { Check } from '../check.ts';

/** Drafts longer than their channel allows. */
export const channelLength: Check = {
  id: 'channel/length',
  kind: 'channel',
  severity: 'information',
  documentation: {
    title: 'Length of a post',
    description:
      'More characters than the profile allows in the draft’s channel, counted as readers see them (grapheme clusters, UAX #29), with an empty line between paragraphs.',
  },
  prepare({ profile }, localize) {
    const known = new BoundedCache<string, number>();
    return {
      scope: 'draft',
      find({ passages, channel }) {
        known.trim(MOST_KEPT);
        const limit = limitsOf(profile, channel)?.maxCharacters;
        const last = passages.at(-1);
        if (limit === undefined || channel === undefined || !last) return [];
        const characters = passages.reduce(
          (sum, { passage: { text } }) => sum + known.get(text, () => countCharacters(text)),
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

let segmenter: Intl.Segmenter | undefined;
const countCharacters = (text: string): number => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)].length;
};
