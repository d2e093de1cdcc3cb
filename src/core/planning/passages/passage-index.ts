import MiniSearch from 'minisearch';
import type { Post } from '../../brand/index.ts';
import { dayNumber } from '../../facts/index.ts';
import { placeOf, type PostPlace } from '../../voice/proof/report/index.ts';
import { stemsOf, type DraftWants } from './draft-wants.ts';
import { passagesIn, type PostPassage } from './passages-in.ts';

/** A passage of a post that may be quoted, with its place. */
export interface FoundPassage extends PostPlace {
  readonly post: string;
  readonly channel: string | undefined;
  readonly text: string;
}

interface IndexedPassage {
  readonly id: string;
  readonly text: string;
  readonly title: string;
}

/** Posts between two pauses: reading one of 500 words takes some milliseconds. */
const A_STEP = 1;
/** The newest posts are looked up only, so that memory stays bounded: some two and a half million words of blog posts. */
const MOST_POSTS = 5_000;
/**
 * Channel and age only decide between passages that fit about equally well: together they change a score by
 * less than one more matching word in ten does.
 */
const SAME_CHANNEL = 0.1;
const FRESH = 0.05;
/** A year halves freshness: posts follow seasons. */
const FRESH_DAYS = 365;
/** The words looked up: the rarest tell most of the subject, and each common one costs as much as all rare ones together. */
const MOST_WORDS = 8;
/** A passage that shares a single word is mostly about something else. */
const LEAST_SHARED = 2;

/**
 * The passages of posts that may be quoted, looked up by what a draft is about. Kept with the posts: an
 * update reads only posts that are new or changed, and removes every word of those that are gone.
 */
export class PassageIndex {
  readonly #known = new Map<string, Post>();
  readonly #index = new MiniSearch<IndexedPassage>({
    fields: ['text', 'title'],
    tokenize: stemsOf,
    processTerm: asIs,
  });

  /** In how many passages each word occurs, titles included. */
  readonly #having = new Map<string, number>();

  /** The number of passages that can be found. */
  get size(): number {
    return this.#index.documentCount;
  }

  /** The number of different words that are held. */
  get words(): number {
    return Math.max(this.#index.termCount, this.#having.size);
  }

  /** Follows the posts, in steps of some milliseconds; true at its end. Start it again when the posts have changed meanwhile. */
  *update(posts: ReadonlyMap<string, Post>): Generator<undefined, true, undefined> {
    const wanted = newest([...posts.values()].filter(({ consent }) => consent.quote));
    let read = 0;
    for (const [id, post] of [...this.#known]) {
      if (wanted.get(id) === post) continue;
      this.#remove(post);
      if (++read % A_STEP === 0) yield;
    }
    for (const post of wanted.values()) {
      if (this.#known.get(post.id) === post) continue;
      this.#add(post);
      if (++read % A_STEP === 0) yield;
    }
    return true;
  }

  /**
   * The best passages for a draft, at most one a post and none that the draft has already.
   * @param isWanted which posts come into question; all by default
   */
  find(
    wants: DraftWants,
    today: string,
    most: number,
    isWanted: (post: Post) => boolean = () => true,
  ): FoundPassage[] {
    const query = this.#telling(wants);
    const boosts = this.#boosts(wants.channel, dayNumber(today));
    const least = Math.min(LEAST_SHARED, wants.words.size);
    const hits = this.#index.search(query.join(' '), {
      tokenize: (words) => words.split(' '),
      boostTerm: (word) => wants.words.get(word) ?? 1,
      boostDocument: (id) => boosts.get(postOf(String(id))) ?? 1,
    });
    const found = new Map<string, FoundPassage>();
    for (const { id, terms } of hits) {
      if (found.size >= most) break;
      const post = this.#known.get(postOf(String(id)));
      if (!post || found.has(post.id) || terms.length < least || !isWanted(post)) continue;
      const passage = passagesIn(post)[placeIn(String(id))];
      if (!passage || wants.text.includes(passage.text)) continue;
      found.set(post.id, foundIn(post, passage));
    }
    return [...found.values()];
  }

  /** The words of posts that tell most about the draft: wanted most and rare (Spärck Jones, 1972). */
  #telling({ words }: DraftWants): string[] {
    return [...words]
      .flatMap(([word, weight]) => {
        const having = this.#having.get(word);
        return having === undefined ? [] : [{ word, value: weight * Math.log(1 + this.size / having) }];
      })
      .sort((a, b) => b.value - a.value)
      .slice(0, MOST_WORDS)
      .map(({ word }) => word);
  }

  /** What channel and age change of a score, by post. */
  #boosts(channel: string | undefined, today: number): ReadonlyMap<string, number> {
    const boosts = new Map<string, number>();
    for (const post of this.#known.values()) {
      const isHere = channel !== undefined && post.channel?.toLowerCase() === channel;
      const age = post.date === undefined ? Infinity : Math.max(0, today - dayNumber(post.date));
      boosts.set(post.id, 1 + (isHere ? SAME_CHANNEL : 0) + FRESH * 2 ** (-age / FRESH_DAYS));
    }
    return boosts;
  }

  #add(post: Post): void {
    // A step of another update may have come between.
    const before = this.#known.get(post.id);
    if (before) this.#remove(before);
    this.#known.set(post.id, post);
    const passages = indexed(post);
    this.#index.addAll(passages);
    this.#count(passages, 1);
  }

  #remove(post: Post): void {
    if (this.#known.get(post.id) !== post) return;
    this.#known.delete(post.id);
    const passages = indexed(post);
    this.#index.removeAll(passages);
    this.#count(passages, -1);
  }

  #count(passages: readonly IndexedPassage[], by: 1 | -1): void {
    for (const { text, title } of passages)
      for (const word of new Set(stemsOf(`${text}\n${title}`))) {
        const having = (this.#having.get(word) ?? 0) + by;
        if (having === 0) this.#having.delete(word);
        else this.#having.set(word, having);
      }
  }
}

function asIs(word: string): string {
  return word;
}

/** The newest posts by id. */
function newest(posts: readonly Post[]): Map<string, Post> {
  const sorted = posts.toSorted(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1),
  );
  return new Map(sorted.slice(0, MOST_POSTS).map((post) => [post.id, post]));
}

const indexed = (post: Post): IndexedPassage[] =>
  passagesIn(post).map(({ text }, at) => ({
    id: `${post.id}\n${String(at)}`,
    text,
    title: post.title ?? '',
  }));

const postOf = (id: string): string => id.slice(0, id.lastIndexOf('\n'));
const placeIn = (id: string): number => Number(id.slice(id.lastIndexOf('\n') + 1));

const foundIn = (post: Post, { text, start }: PostPassage): FoundPassage => ({
  ...placeOf(post, start),
  ...{ post: post.id, channel: post.channel, text },
});
