import type { Post } from '../brand/index.ts';
import type { Localize } from '../base/localize.ts';
import type { Evidence } from '../brand-model/reports/evidence.ts';
import type { Sentence } from '../text/index.ts';
import type { FoundHabit, HabitStrength } from './habit.ts';

/** Finds a sentence's place, where its post may be quoted. */
export type Locate = (post: Post, sentence: Sentence) => Evidence | undefined;

/** A sentence that shows something, and its post. */
export interface Sighting {
  readonly post: Post;
  readonly sentence: Sentence;
}

/** How many posts there are, in all and by channel. */
export interface PostCounts {
  readonly all: number;
  readonly channels: ReadonlyMap<string, number>;
}

export function countPosts(posts: readonly Post[]): PostCounts {
  const channels = new Map<string, number>();
  for (const { channel } of posts)
    if (channel !== undefined) channels.set(channel, (channels.get(channel) ?? 0) + 1);
  return { all: posts.length, channels };
}

const MOST_EVIDENCE = 8;

/** The sightings' sentences, one a post. */
export function evidenceOf(sightings: readonly Sighting[], locate: Locate): Evidence[] {
  const found: Evidence[] = [];
  const posts = new Set<string>();
  for (const { post, sentence } of sightings) {
    if (found.length === MOST_EVIDENCE) break;
    const place = posts.has(post.id) ? undefined : locate(post, sentence);
    if (!place) continue;
    posts.add(post.id);
    found.push(place);
  }
  return found;
}

export const byShare = (share: number): HabitStrength =>
  share >= 0.5 ? 'strong' : share >= 0.25 ? 'clear' : 'slight';

/** Where something is done: in all posts, or in the few channels that do it far more than the others. */
export interface Scope {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  /** Undefined for all posts. */
  readonly channels: readonly string[] | undefined;
  /** Such as: in 34 of 39 blog posts. */
  readonly where: string;
  readonly sightings: readonly Sighting[];
}

/** Channels of fewer posts have no share of their own. */
const LEAST_CHANNEL = 5;
const MOST_CHANNELS = 2;
/** A channel does it where it does so at least this often, and half as often as the channel that does it most. */
const LEAST_CHANNEL_SHARE = 0.15;
const HALF = 0.5;
/** How many times more often than the other posts. */
const FAR_MORE = 2;

export function scopeOf(sightings: readonly Sighting[], counts: PostCounts, localize: Localize): Scope {
  const doing = channelsDoing(sightings, counts);
  if (!doing) {
    const count = postsIn(sightings);
    const where = localize('in {0} of {1} posts', count, counts.all);
    return {
      ...{ count, of: counts.all, share: count / Math.max(1, counts.all) },
      ...{ channels: undefined, where, sightings },
    };
  }
  const here = sightings.filter(({ post: { channel } }) => doing.some(({ name }) => name === channel));
  const [count, of] = [sum(doing.map((one) => one.count)), sum(doing.map((one) => one.of))];
  const parts = doing.map((one) => localize('in {0} of {1} {2} posts', one.count, one.of, one.name));
  const [first = '', second] = parts;
  const where = second === undefined ? first : localize('{0} and {1}', first, second);
  return {
    ...{ count, of, share: count / of, where },
    ...{ channels: doing.map(({ name }) => name), sightings: here },
  };
}

interface Doing {
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

/** Undefined where all posts do it about as often. */
function channelsDoing(sightings: readonly Sighting[], counts: PostCounts): Doing[] | undefined {
  const all = [...counts.channels]
    .filter(([, of]) => of >= LEAST_CHANNEL)
    .map(([name, of]) => ({
      ...{ name, of },
      count: postsIn(sightings.filter(({ post }) => post.channel === name)),
    }))
    .sort((a, b) => b.count / b.of - a.count / a.of || (a.name < b.name ? -1 : 1));
  const [most] = all;
  if (!most) return undefined;
  const least = Math.max(LEAST_CHANNEL_SHARE, (HALF * most.count) / most.of);
  const doing = all.filter(({ count, of }) => count / of >= least);
  if (doing.length === 0 || doing.length > MOST_CHANNELS) return undefined;
  const [count, of] = [sum(doing.map((one) => one.count)), sum(doing.map((one) => one.of))];
  const elsewhere = (postsIn(sightings) - count) / Math.max(1, counts.all - of);
  return of < counts.all && count / of >= FAR_MORE * elsewhere ? doing : undefined;
}

const postsIn = (sightings: readonly Sighting[]): number =>
  new Set(sightings.map(({ post }) => post.id)).size;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A habit of the posts in a scope. */
export const scopedHabit = (
  id: string,
  kind: FoundHabit['kind'],
  text: string,
  { count, of, share, channels }: Scope,
  evidence: readonly Evidence[],
): FoundHabit => {
  const [channel] = channels?.length === 1 ? channels : [];
  return {
    ...{ id, kind, text, evidence, strength: byShare(share) },
    ...(channel === undefined ? {} : { channel }),
    figures: { count, of, per: 'posts', rate: 100 * share, usual: undefined },
  };
};

export const push = <Key>(map: Map<Key, Sighting[]>, key: Key, sighting: Sighting): void => {
  const known = map.get(key);
  if (known) known.push(sighting);
  else map.set(key, [sighting]);
};

/** A sentence for comparison with others. */
export const comparable = (text: string): string =>
  text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
