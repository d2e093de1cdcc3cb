import type { Post } from '../../brand/index.ts';
import { facetsOf, type AngleMap, type MappedPost, type TextFacets } from '../index.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { ENGLISH } from '../../text/index.ts';

/** The facets of posts that were read before. A forgotten post takes its own with it. */
export type KnownFacets = WeakMap<Post, TextFacets>;

/** Posts between two pauses. */
const A_STEP = 4;

/** The map of a brand's English posts. */
export function* mapInSteps(
  brand: ReadonlyBrandModel,
  known: KnownFacets,
): Generator<undefined, AngleMap, undefined> {
  const posts: MappedPost[] = [];
  let unread = 0;
  let fresh = 0;
  for (const post of inDateOrder(brand.posts.values())) {
    if (brand.voices.languageOfPost(post.id) !== ENGLISH) {
      unread++;
      continue;
    }
    let facets = known.get(post);
    if (!facets) {
      facets = facetsOf(post.blocks);
      known.set(post, facets);
      if (++fresh % A_STEP === 0) yield;
    }
    posts.push(mapped(post, facets));
  }
  return { posts, unread };
}

function mapped(post: Post, facets: TextFacets): MappedPost {
  const { id, title, date, channel } = post;
  return {
    ...{ post: id, title, date, channel, facets },
    because: post.consent.quote ? becauseOf(post, facets) : undefined,
  };
}

function becauseOf({ blocks }: Post, { angle }: TextFacets): MappedPost['because'] {
  if (!angle) return undefined;
  return blocks.flatMap(({ sentences }) => sentences)[angle.sentence];
}

const inDateOrder = (posts: Iterable<Post>): Post[] =>
  [...posts].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || (a.id < b.id ? -1 : 1));
