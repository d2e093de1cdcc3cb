import type { Post } from '../../brand/index.ts';
import { tellingWords } from '../index.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { ENGLISH, type Sentence } from '../../text/index.ts';

/** A brand's posts as they are looked up by what they are about. */
export interface Shelf {
  readonly posts: readonly ShelvedPost[];
  /** Positions in `posts` of the posts that have a word, by stem. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

interface ShelvedPost {
  readonly post: Post;
  readonly words: ReadonlySet<string>;
}

/** The newest posts are looked up only, so that a large brand takes no more room than a middling one. */
const MOST_POSTS = 600;
/** Posts between two pauses. */
const A_STEP = 8;

/** The English posts, the newest first. */
export function* shelveInSteps(brand: ReadonlyBrandModel): Generator<undefined, Shelf, undefined> {
  const posts = [...brand.posts.values()]
    .filter(({ id }) => brand.voices.languageOfPost(id) === ENGLISH)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_POSTS);
  const shelved: ShelvedPost[] = [];
  const byWord = new Map<string, number[]>();
  for (const post of posts) {
    const words = new Set(sentencesOfPost(post).flatMap(({ text }) => tellingWords(text)));
    for (const word of words) {
      const places = byWord.get(word);
      if (places) places.push(shelved.length);
      else byWord.set(word, [shelved.length]);
    }
    shelved.push({ post, words });
    if (shelved.length % A_STEP === 0) yield;
  }
  return { posts: shelved, byWord };
}

export const sentencesOfPost = ({ blocks }: Pick<Post, 'blocks'>): Sentence[] =>
  blocks.flatMap(({ sentences }) => sentences);

/** How much finding a word on the shelf tells, above 0: the rarer the more (Spärck Jones 1972). */
export const tellingOf = ({ posts, byWord }: Shelf, word: string): number =>
  Math.log(1 + posts.length / (1 + (byWord.get(word)?.length ?? 0)));

/** The posts that share most of a text's telling words, the likest first; likeness is the share of their weight, 0 to 1. */
export function likest(
  shelf: Shelf,
  words: ReadonlySet<string>,
  limit: number,
): { readonly post: Post; readonly likeness: number }[] {
  const weights = new Map([...words].map((word) => [word, tellingOf(shelf, word)]));
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return [];
  const sums = new Map<number, number>();
  for (const [word, weight] of weights)
    for (const at of shelf.byWord.get(word) ?? []) sums.set(at, (sums.get(at) ?? 0) + weight);
  return [...sums]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, limit)
    .flatMap(([at, sum]) => {
      const shelved = shelf.posts[at];
      return shelved ? [{ post: shelved.post, likeness: sum / whole }] : [];
    });
}
