import { sampleOf } from '../model/sample-of.ts';
import type { Voice } from '../score/voice.ts';
import {
  CHANCE,
  ENOUGH_POSTS,
  ENOUGH_WORDS,
  gainOf,
  MOST_POSTS,
  signTest,
  type ChannelCorpus,
} from './channels.ts';

/** Whether a channel can be told apart from the brand's other posts, and what is missing. */
export interface ChannelProgress {
  readonly posts: number;
  readonly words: number;
  /**
   * `differs`: its drafts are compared with its own posts. `few`: too few posts or words in the channel. `few-elsewhere`: too few in all others. `unclear`: more
   * posts like these would show a difference. `alike`: no difference to be seen.
   */
  readonly state: 'differs' | 'few' | 'few-elsewhere' | 'unclear' | 'alike';
  /** How many more posts of the usual length it takes, as far as can be told; 0 where none are missing. */
  readonly more: number;
}

/** @param hasShift whether the channel has a voice of its own; yields after each post that was tried */
export function* channelProgress(
  whole: Voice,
  { tally, posts }: ChannelCorpus,
  hasShift: boolean,
): Generator<undefined, ChannelProgress, undefined> {
  const size = { posts: tally.posts, words: tally.words };
  if (hasShift) return { ...size, state: 'differs', more: 0 };
  const missing = missingPosts(tally.posts, tally.words);
  if (missing > 0) return { ...size, state: 'few', more: missing };
  const elsewhere = missingPosts(whole.tally.posts - tally.posts, whole.tally.words - tally.words);
  if (elsewhere > 0) return { ...size, state: 'few-elsewhere', more: elsewhere };
  let closer = 0;
  let farther = 0;
  for (const post of sampleOf(posts, MOST_POSTS)) {
    const gain = gainOf(whole, tally, post);
    if (gain > 0) closer++;
    if (gain < 0) farther++;
    yield;
  }
  const enough = postsForDifference(closer, farther);
  const more = enough === undefined ? 0 : Math.max(0, enough - closer - farther);
  return more > 0 ? { ...size, state: 'unclear', more } : { ...size, state: 'alike', more: 0 };
}

/** How many posts of this length are missing until a difference can be looked for. */
function missingPosts(posts: number, words: number): number {
  const each = posts === 0 ? 0 : words / posts;
  const forWords = each === 0 ? 0 : Math.ceil((ENOUGH_WORDS - words) / each);
  return Math.max(0, ENOUGH_POSTS - posts, forWords);
}

/** The number of posts at which the same share of closer ones would be beyond chance; undefined where as many are farther. */
function postsForDifference(closer: number, farther: number): number | undefined {
  const share = closer / Math.max(1, closer + farther);
  if (share <= 0.5) return undefined;
  for (let posts = closer + farther; posts <= MOST_POSTS; posts++) {
    const like = Math.round(share * posts);
    if (signTest(like, posts - like) <= CHANCE) return posts;
  }
  return undefined;
}
