import type { Localize } from '../../base/localize.ts';
import { locate } from '../../brand-model/reports/evidence.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import type { Post } from '../../brand/index.ts';
import { proposalId, type Proposal, type ProposedValue } from '../proposal.ts';

const LEAST_POSTS = 5;
/** Longer texts have no limit worth stating. */
const MOST_CHARACTERS = 3_000;
const STEP = 50;
const HASHTAG = /(?<![\p{L}\p{N}])#[\p{L}\p{N}_]+/gu;

interface Measured {
  readonly post: Post;
  readonly characters: number;
  readonly hashtags: number;
}

/** For each channel, the longest post and the most hashtags so far, as limits. */
export function channelLimits(brand: ReadonlyBrandModel, localize: Localize): Proposal[] {
  const channels = new Map<string, Measured[]>();
  for (const { posts } of brand.filesInOrder())
    for (const post of posts) {
      if (post.channel === undefined || !brand.posts.has(post.id)) continue;
      channels.set(post.channel, [...(channels.get(post.channel) ?? []), measure(post)]);
    }
  return [...channels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([channel, posts]) => limitsOf(brand, channel, posts, localize));
}

function measure(post: Post): Measured {
  const text = post.blocks
    .map(({ sentences }) => sentences.map((sentence) => sentence.text).join(' '))
    .join('\n\n');
  return { post, characters: text.length, hashtags: text.match(HASHTAG)?.length ?? 0 };
}

function limitsOf(
  brand: ReadonlyBrandModel,
  channel: string,
  posts: readonly Measured[],
  localize: Localize,
): Proposal[] {
  const longest = posts.reduce((most, one) => (one.characters > most.characters ? one : most));
  const tagged = posts.reduce((most, one) => (one.hashtags > most.hashtags ? one : most));
  if (posts.length < LEAST_POSTS || longest.characters > MOST_CHARACTERS) return [];
  const value: ProposedValue = {
    kind: 'channel',
    channel,
    maxCharacters: Math.ceil(longest.characters / STEP) * STEP,
    ...(tagged.hashtags > 0 ? { maxHashtags: tagged.hashtags } : {}),
  };
  const places = [
    {
      of: longest,
      text: localize('The longest of {0} posts has {1} characters', posts.length, longest.characters),
    },
    ...(tagged.hashtags > 0
      ? [
          {
            of: tagged,
            text: localize('The most hashtags in one of {0} posts: {1}', posts.length, tagged.hashtags),
          },
        ]
      : []),
  ];
  const evidence = places.map(({ of, text }) => {
    const place = of.post.consent.quote ? locate(brand, of.post.id, startOf(of.post), '') : undefined;
    return place
      ? {
          ...{ text, place: place.title, path: place.path, line: place.line },
          ...(place.offset === undefined ? {} : { offset: place.offset }),
        }
      : { text, place: '' };
  });
  return [{ id: proposalId(value), value, confidence: posts.length >= 15 ? 'medium' : 'low', evidence }];
}

const startOf = ({ blocks }: Post): number => blocks[0]?.sentences[0]?.start ?? 0;
