import type { Post } from '../brand/index.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { withoutBoilerplate } from './boilerplate.ts';

/**
 * The learned posts in English, latest first, with the lines that many posts repeat, which are no part of the voice but
 * of how posts open and close; without the boilerplate of press releases.
 */
export function postsAsRead(brand: ReadonlyBrandModel): Post[] {
  const learned = latestFirst([...brand.voices.english(brand.postsInOrder())]);
  const read = new Map(
    brand.filesInOrder().flatMap(({ posts }) => posts.map((post) => [post.id, post] as const)),
  );
  return withoutBoilerplate(
    learned.map((post) => read.get(post.id) ?? post),
    brand.profile.name,
  );
}

export const latestFirst = (posts: readonly Post[]): Post[] =>
  posts.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
