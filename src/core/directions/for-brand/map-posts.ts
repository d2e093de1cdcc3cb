import { hashString } from '../../base/bytes/index.ts';
import type { Post } from '../../brand/index.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { ENGLISH } from '../../text/index.ts';
import { angleOf, type AngleId, type AngleMap, type MappedPost, type Recognised } from '../index.ts';

/** The angles of posts that were read before. A forgotten post takes its own with it. */
export type KnownAngles = WeakMap<Post, { readonly angle: Recognised<AngleId> | undefined }>;

/** Posts between two pauses. */
const A_STEP = 4;

/** The map of a brand's English posts. */
export function* mapInSteps(
  brand: ReadonlyBrandModel,
  known: KnownAngles,
): Generator<undefined, AngleMap, undefined> {
  const posts: MappedPost[] = [];
  let unread = 0;
  let fresh = 0;
  for (const post of inDateOrder(brand.posts.values())) {
    if (brand.voices.languageOfPost(post.id) !== ENGLISH) {
      unread++;
      continue;
    }
    let read = known.get(post);
    if (!read) {
      read = { angle: angleOf(sentencesOf(post)) };
      known.set(post, read);
      if (++fresh % A_STEP === 0) yield;
    }
    posts.push(mapped(post, read.angle));
  }
  return { posts, unread };
}

const sentencesOf = ({ blocks }: Post) =>
  blocks.flatMap(({ kind, sentences }) => sentences.map(({ text }) => ({ text, kind })));

function mapped(post: Post, angle: Recognised<AngleId> | undefined): MappedPost {
  const { id, title, date, channel, blocks } = post;
  const sentence =
    angle && post.consent.quote ? blocks.flatMap(({ sentences }) => sentences)[angle.sentence] : undefined;
  return {
    ...{ post: id, title, date, channel, angle, because: sentence, isCorrected: false },
    opening: post.consent.quote ? openingOf(post) : undefined,
  };
}

/** Title and first sentence as a number: they stay when a post is edited, and tell it from the next row of an export. */
const openingOf = ({ title = '', blocks }: Post): string =>
  hashString(`${title}\u0000${blocks.flatMap(({ sentences }) => sentences)[0]?.text ?? ''}`).toString(36);

const inDateOrder = (posts: Iterable<Post>): Post[] =>
  [...posts].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || (a.id < b.id ? -1 : 1));
