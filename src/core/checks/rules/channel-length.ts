import { BoundedCache } from '../../base/bounded-cache.ts';
import type { ChannelLimits } from '../../brand/index.ts';
import type { Localize } from '../../base/localize.ts';
import { limitsOf } from '../lengths/channel-limits.ts';
import type { Check } from '../check.ts';
import { wordsIn } from '../lengths/words-in.ts';
import { charactersOfPost, countingOf, postLength } from '../lengths/post-length.ts';

/** Drafts longer or shorter than their channel allows. */
export const channelLength: Check = {
  id: 'channel/length',
  kind: 'channel',
  severity: 'information',
  documentation: {
    title: 'Length of a post',
    description:
      'More or fewer characters or words than the profile allows in the draft’s channel. Words are counted as they are separated; characters as the channel does: X weighs signs and counts a link as 23, Mastodon counts a link as 23 and a mention without its host, an SMS has the signs of GSM 03.38; others count what readers see as one sign (grapheme clusters, UAX #29). An empty line stands between paragraphs.',
  },
  prepare({ profile }, localize) {
    const known = new BoundedCache<string, number>();
    return {
      scope: 'draft',
      find({ passages, channel, file }) {
        known.trim(MOST_KEPT);
        const limits = limitsOf(profile, channel);
        const last = passages.at(-1);
        if (!limits || channel === undefined || !last) return [];
        const counting = countingOf(channel);
        const blocks = passages.map(({ block }) => block);
        const characters = charactersOfPost(file, blocks, counting, (text) =>
          known.get(`${counting} ${text}`, () => postLength(text, counting)),
        );
        const words = passages.reduce((sum, { passage }) => sum + wordsIn(passage.text), 0);
        return messagesFor(limits, { channel, characters, words }, localize).map((message) => ({
          ...{ at: last, start: 0, end: last.passage.text.length, message, fixes: [] },
          entry: { list: 'channels', name: channel },
        }));
      },
    };
  },
};

const MOST_KEPT = 400;

interface Length {
  readonly channel: string;
  readonly characters: number;
  readonly words: number;
}

/** What is to be said of a draft's length; nothing where it keeps all limits. */
function messagesFor(
  { maxCharacters, minCharacters, maxWords, minWords }: ChannelLimits,
  { channel, characters, words }: Length,
  localize: Localize,
): string[] {
  return [
    ...(maxCharacters !== undefined && characters > maxCharacters
      ? [localize('{0} characters; {1} allows {2}.', characters, channel, maxCharacters)]
      : []),
    ...(minCharacters !== undefined && characters < minCharacters
      ? [localize('{0} characters; {1} asks for at least {2}.', characters, channel, minCharacters)]
      : []),
    ...(maxWords !== undefined && words > maxWords
      ? [localize('{0} words; {1} allows {2}.', words, channel, maxWords)]
      : []),
    ...(minWords !== undefined && words < minWords
      ? [localize('{0} words; {1} asks for at least {2}.', words, channel, minWords)]
      : []),
  ];
}
