import type { PlannedPost } from '../corpus/planned-post.ts';
import { runToEnd } from '../../../base/cooperative.ts';
import { topicsInSteps } from './word-topics.ts';

/** A post with its topic. */
export interface TopicPost extends PlannedPost {
  /** Empty where none is known. */
  readonly topic: string;
}

export interface TopicPosts {
  readonly posts: readonly TopicPost[];
  /** Where topics come from: what posts state, or words, by topic. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** A topic that only one post states tells nothing about the next one. */
const FEWEST = 2;
/** Where fewer posts state their topic, topics are recognised from words. */
const STATED = 0.5;

/** The topic of each post: the first stated one that others share, else one recognised from the posts' words. */
export const topicsOf = (posts: readonly PlannedPost[]): TopicPosts => runToEnd(topicsOfInSteps(posts));

/** Like `topicsOf`, in steps of some milliseconds. */
export function* topicsOfInSteps(
  posts: readonly PlannedPost[],
  brand = '',
): Generator<undefined, TopicPosts, undefined> {
  const counts = new Map<string, number>();
  for (const { stated } of posts)
    for (const topic of new Set(stated)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const sharedBy = ({ stated }: PlannedPost): string =>
    stated.find((topic) => (counts.get(topic) ?? 0) >= FEWEST) ?? '';
  const withStated = posts.map((post) => ({ ...post, topic: sharedBy(post) }));
  const states = withStated.filter(({ topic }) => topic !== '').length;
  if (states >= STATED * posts.length) return { posts: withStated, words: new Map() };
  const readable = withStated.filter(({ prose, topic }) => prose !== undefined && topic === '');
  const { topics, topicOf } = yield* topicsInSteps(
    readable.map(({ title, prose, headings, people, stated }) => ({
      ...{ title, headings, people, stated },
      prose: prose ?? '',
    })),
    brand,
  );
  const recognised = new Map(
    readable.map(({ id }, at) => [id, topics[topicOf[at] ?? -1]?.name ?? ''] as const),
  );
  return {
    posts: withStated.map((post) => ({ ...post, topic: post.topic || (recognised.get(post.id) ?? '') })),
    words: new Map(topics.map(({ name, words }) => [name, words])),
  };
}
