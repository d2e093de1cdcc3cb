import type { Post } from '../../brand/index.ts';
import { dayNumber } from '../../facts/index.ts';
import { placeOf, type PostPlace } from '../../voice/proof/report/index.ts';
import { stemsOf, type DraftWants } from './draft-wants.ts';
import { passagesIn, type PostPassage } from './passages-in.ts';
import { TermIndex } from './term-index.ts';

/** A passage of a post that may be quoted, with its place. */
export interface FoundPassage extends PostPlace {
  readonly post: string;
  readonly channel: string | undefined;
  readonly text: string;
}

/** A passage with its post: what is found of it is read from there. */
interface IndexedPassage {
  readonly post: Post;
  readonly passage: PostPassage;
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
const MOST_BOOST = 1 + SAME_CHANNEL + FRESH;
/** The words looked up: the rarest tell most of the subject, and each common one costs as much as all rare ones together. */
const MOST_WORDS = 8;
/** A passage that shares a single word is mostly about something else. */
const LEAST_SHARED = 2;

interface Fitting extends IndexedPassage {
  readonly score: number;
}

/**
 * The passages of posts that may be quoted, looked up by what a draft is about. Kept with the posts: an
 * update reads only posts that are new or changed, and removes every word of those that are gone.
 */
export class PassageIndex {
  /** Each post with the places of its passages. */
  readonly #known = new Map<string, { readonly post: Post; readonly places: readonly number[] }>();
  readonly #index = new TermIndex<IndexedPassage>();

  /** The number of passages that can be found. */
  get size(): number {
    return this.#index.size;
  }

  /** The number of different words that are held. */
  get words(): number {
    return this.#index.words;
  }

  /** Follows the posts, in steps of some milliseconds; true at its end. Start it again when the posts have changed meanwhile. */
  *update(posts: ReadonlyMap<string, Post>): Generator<undefined, true, undefined> {
    const wanted = newest([...posts.values()].filter(({ consent }) => consent.quote));
    let read = 0;
    for (const [id, { post }] of [...this.#known]) {
      if (wanted.get(id) === post) continue;
      this.#remove(post);
      if (++read % A_STEP === 0) yield;
    }
    for (const post of wanted.values()) {
      if (this.#known.get(post.id)?.post === post) continue;
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
    const boosts = boostsFor(wants.channel, dayNumber(today));
    let best: Fitting[] = [];
    for (const { item, score } of this.#index.search(
      this.#telling(wants),
      Math.min(LEAST_SHARED, wants.words.size),
    )) {
      if (!isWanted(item.post)) continue;
      const last = best.at(most - 1);
      if (last && score * MOST_BOOST < last.score) continue;
      const fitting = { ...item, score: score * boosts(item.post) };
      const known = best.find(({ post }) => post === item.post);
      if (known && known.score >= fitting.score) continue;
      if (wants.text.includes(item.passage.text)) continue;
      best = [...best.filter((one) => one !== known), fitting].toSorted(bestFirst).slice(0, most);
    }
    return best.map(({ post, passage }) => foundIn(post, passage));
  }

  /** The words of posts that tell most about the draft: wanted most and rare (Spärck Jones, 1972). */
  #telling({ words }: DraftWants): Map<string, number> {
    const telling = [...words].flatMap(([word, weight]) => {
      const having = this.#index.having(word);
      return having === 0 ? [] : [{ word, weight, value: weight * Math.log(1 + this.size / having) }];
    });
    return new Map(
      telling
        .sort((a, b) => b.value - a.value)
        .slice(0, MOST_WORDS)
        .map(({ word, weight }) => [word, weight]),
    );
  }

  #add(post: Post): void {
    // A step of another update may have come between.
    const before = this.#known.get(post.id);
    if (before) this.#remove(before.post);
    const places = passagesIn(post).map((passage) =>
      this.#index.add({ post, passage }, wordsOf(post, passage)),
    );
    this.#known.set(post.id, { post, places });
  }

  #remove(post: Post): void {
    const known = this.#known.get(post.id);
    if (known?.post !== post) return;
    this.#known.delete(post.id);
    for (const [at, passage] of passagesIn(post).entries()) {
      const place = known.places[at];
      if (place !== undefined) this.#index.remove(place, wordsOf(post, passage));
    }
  }
}

/** A title tells what each of its passages is about, in few words: it counts twice. */
const wordsOf = ({ title = '' }: Post, { text }: PostPassage): string[] =>
  stemsOf([text, title, title].join('\n'));

const bestFirst = (one: Fitting, other: Fitting): number =>
  other.score - one.score || (one.post.id < other.post.id ? -1 : 1);

/** How much channel and age raise the score of a post's passages, 1 to `MOST_BOOST`. */
const boostsFor =
  (channel: string | undefined, today: number) =>
  (post: Post): number => {
    const isHere = channel !== undefined && post.channel?.toLowerCase() === channel;
    const age = post.date === undefined ? Infinity : Math.max(0, today - dayNumber(post.date));
    return 1 + (isHere ? SAME_CHANNEL : 0) + FRESH * 2 ** (-age / FRESH_DAYS);
  };

/** The newest posts by id. */
function newest(posts: readonly Post[]): Map<string, Post> {
  const sorted = posts.toSorted(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1),
  );
  return new Map(sorted.slice(0, MOST_POSTS).map((post) => [post.id, post]));
}

const foundIn = (post: Post, { text, start }: PostPassage): FoundPassage => ({
  ...placeOf(post, start),
  ...{ post: post.id, channel: post.channel, text },
});
