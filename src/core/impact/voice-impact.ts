import type { Localize } from '../base/localize.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import type { Post } from '../brand/index.ts';
import { measuredHabits } from '../habits/measured-habits.ts';
import { ENGLISH } from '../text/index.ts';
import {
  countVoice,
  countWordsIn,
  deriveVoice,
  FACETS,
  readSymbols,
  sentencesOf,
  wordKey,
  type Facet,
  type Tally,
  type VoiceCounts,
} from '../voice/index.ts';

/** How often a post is to count; 0 where it is to be left out. */
export interface PostWeight {
  readonly post: string;
  readonly weight: number;
}

/** A habit whose figure changes. */
export interface ChangedHabit {
  readonly id: string;
  /** The habit as it is, and as it would be; undefined where it is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What of a brand's voice changes when posts count differently. */
export interface VoiceImpact {
  readonly posts: { readonly before: number; readonly after: number };
  readonly words: { readonly before: number; readonly after: number };
  /** Channels that lose posts. */
  readonly channels: readonly { readonly channel: string; readonly before: number; readonly after: number }[];
  /** Occurrences per 100 words that change, by facet, most first. */
  readonly facets: readonly { readonly facet: Facet; readonly moved: number }[];
  /** The ones that change most first. */
  readonly habits: readonly ChangedHabit[];
  /** Words that no other post has, the most frequent first. */
  readonly lostWords: readonly string[];
  readonly lostCount: number;
}

const MOST_HABITS = 12;
const MOST_WORDS = 20;
/** Posts counted between two pauses. */
const STEP = 10;
/** A habit is said to change from this ratio of its rates on. */
const LEAST_RATIO = 1.1;

interface Change {
  readonly post: Post;
  /** By how much it counts more often, or less. */
  readonly by: number;
  readonly isGone: boolean;
}

/** In steps of some milliseconds. */
export function* voiceImpact(
  brand: ReadonlyBrandModel,
  weights: readonly PostWeight[],
  localize: Localize,
): Generator<undefined, VoiceImpact, undefined> {
  const changes = changesOf(brand, weights);
  const { tally, background } = brand.voice;
  const after = new ChangedTally(tally);
  const symbols = new Map<string, Facet>();
  let [gone, words, read] = [0, 0, 0];
  for (const { post, by, isGone } of changes) {
    const language = brand.voices.languageOfPost(post.id);
    words += by * countWordsIn(language, post.blocks);
    if (isGone) gone++;
    if (language === ENGLISH) {
      after.change(countVoice(post.blocks), by, isGone);
      for (const { text } of sentencesOf(post.blocks))
        for (const symbol of readSymbols(text)) symbols.set(symbol.text, symbol.facet);
    }
    if (++read % STEP === 0) yield;
  }
  yield;
  const lost = [...symbols.keys()].filter((text) => after.count(wordKey(text)) === 0);
  const byCount = lost.sort((a, b) => tally.count(wordKey(b)) - tally.count(wordKey(a)) || (a < b ? -1 : 1));
  return {
    posts: { before: brand.posts.size, after: brand.posts.size - gone },
    words: { before: brand.voices.words, after: brand.voices.words + words },
    channels: channelsOf(brand, changes),
    facets: movedFacets(tally, after, symbols),
    habits: changedHabits(
      measuredHabits(brand.voice, localize),
      measuredHabits(deriveVoice(after, background), localize),
    ),
    lostWords: byCount.filter((text) => /^\p{L}/u.test(text)).slice(0, MOST_WORDS),
    lostCount: lost.length,
  };
}

function changesOf(brand: ReadonlyBrandModel, weights: readonly PostWeight[]): Change[] {
  const wanted = new Map(weights.map(({ post, weight }) => [post, weight]));
  return weights.flatMap(({ post: id, weight }): Change[] => {
    const post = brand.posts.get(id);
    if (!post) return [];
    // Where the same text stands in a post that stays, that one counts instead.
    const copies = brand.copies.get(id) ?? [];
    if (weight === 0 && copies.some((copy) => copy !== id && wanted.get(copy) !== 0)) return [];
    const by = weight - (post.weight ?? 1);
    return by === 0 ? [] : [{ post, by, isGone: weight === 0 }];
  });
}

/** The counts as they would be. */
class ChangedTally implements Tally {
  readonly revision = 0;
  readonly #before: Tally;
  readonly #counts = new Map<number, number>();
  readonly #posts = new Map<number, number>();
  #gone = 0;
  #words = 0;
  #sentences = 0;

  constructor(before: Tally) {
    this.#before = before;
  }

  change({ words, sentences, lexical, patterns }: VoiceCounts, by: number, isGone: boolean): void {
    this.#words += by * words;
    this.#sentences += by * sentences;
    for (const { keys, counts } of [lexical, patterns])
      keys.forEach((key, at) => this.#counts.set(key, (this.#counts.get(key) ?? 0) + by * (counts[at] ?? 0)));
    if (!isGone) return;
    this.#gone++;
    for (const key of lexical.keys) this.#posts.set(key, (this.#posts.get(key) ?? 0) + 1);
  }

  get posts(): number {
    return this.#before.posts - this.#gone;
  }

  get words(): number {
    return this.#before.words + this.#words;
  }

  get sentences(): number {
    return this.#before.sentences + this.#sentences;
  }

  count(key: number): number {
    return Math.max(0, this.#before.count(key) + (this.#counts.get(key) ?? 0));
  }

  postsWith(key: number): number {
    return Math.max(0, this.#before.postsWith(key) - (this.#posts.get(key) ?? 0));
  }
}

function channelsOf(brand: ReadonlyBrandModel, changes: readonly Change[]): VoiceImpact['channels'] {
  const all = new Map<string, number>();
  for (const { channel = '' } of brand.posts.values()) all.set(channel, (all.get(channel) ?? 0) + 1);
  const lost = new Map<string, number>();
  for (const { post, isGone } of changes)
    if (isGone) lost.set(post.channel ?? '', (lost.get(post.channel ?? '') ?? 0) + 1);
  return [...lost].map(([channel, fewer]) => {
    const before = all.get(channel) ?? 0;
    return { channel, before, after: before - fewer };
  });
}

/** How much the rates of the words in these posts change, which is nearly all that changes. */
function movedFacets(
  before: Tally,
  after: Tally,
  symbols: ReadonlyMap<string, Facet>,
): VoiceImpact['facets'] {
  const moved = new Map<Facet, number>();
  for (const [text, facet] of symbols) {
    const key = wordKey(text);
    const rate = (tally: Tally): number => (100 * tally.count(key)) / Math.max(1, tally.words);
    moved.set(facet, (moved.get(facet) ?? 0) + Math.abs(rate(after) - rate(before)));
  }
  return FACETS.flatMap((facet) => {
    const by = moved.get(facet);
    return by === undefined || by === 0 ? [] : [{ facet, moved: by }];
  }).sort((a, b) => b.moved - a.moved);
}

type Measured = ReturnType<typeof measuredHabits>[number];

function changedHabits(before: readonly Measured[], after: readonly Measured[]): ChangedHabit[] {
  const then = new Map(after.map((habit) => [habit.id, habit]));
  const known = new Set(before.map(({ id }) => id));
  const kept = before.flatMap((habit): (ChangedHabit & { readonly far: number })[] => {
    const now = then.get(habit.id);
    const far = now ? ratioOf(habit.figures.rate, now.figures.rate) : Infinity;
    return far < LEAST_RATIO ? [] : [{ id: habit.id, before: habit.text, after: now?.text, far }];
  });
  const fresh = after
    .filter(({ id }) => !known.has(id))
    .map(({ id, text }) => ({ id, before: undefined, after: text, far: Infinity }));
  return [...kept, ...fresh]
    .sort((a, b) => (a.far === b.far ? 0 : b.far - a.far))
    .slice(0, MOST_HABITS)
    .map(({ id, before: was, after: will }) => ({ id, before: was, after: will }));
}

const ratioOf = (a: number, b: number): number =>
  Math.max(a, b) === 0 ? 1 : Math.max(a, b) / Math.max(1e-9, Math.min(a, b));
