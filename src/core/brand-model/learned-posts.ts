import type { PackedPost } from '../brand/index.ts';
import { runToEnd } from '../base/cooperative.ts';
import type { CheckedBrand } from '../checks/index.ts';
import { PhraseModel, RecentPosts, type NgramBackground, type WordNetwork } from '../prediction/index.ts';
import { avoidedWords, mannerOf, wordKey, type VoiceBackground } from '../voice/index.ts';
import { BrandVoices } from './voices/brand-voices.ts';
import type { Derived } from './derived.ts';
import type { PostChanges } from './own-posts.ts';

/** The models learned from posts, voices and the phrases of ghost text, both of which are sums over posts. */
export class LearnedPosts {
  readonly #voices: BrandVoices;
  readonly #phrases: PhraseModel;
  readonly #recent: RecentPosts;
  /**
   * Posts that the models have not counted yet: they are counted when a model is asked for, since comparing all posts of a corpus often
   * changes the form in which they count.
   */
  readonly #waiting = new Map<string, PackedPost>();
  #avoids: ((norm: string) => boolean) | undefined;

  constructor(background: {
    readonly voice: VoiceBackground;
    readonly ngrams: NgramBackground;
    readonly network: () => WordNetwork | undefined;
  }) {
    this.#voices = new BrandVoices(background.voice);
    this.#phrases = new PhraseModel(background.ngrams, background.network);
    this.#recent = new RecentPosts(this.#phrases);
  }

  get voices(): BrandVoices {
    runToEnd(this.countInSteps());
    return this.#voices;
  }

  get phrases(): PhraseModel {
    runToEnd(this.countInSteps());
    return this.#phrases;
  }

  /** True while posts wait to be counted. */
  get isBehind(): boolean {
    return this.#waiting.size > 0;
  }

  /** Counts the posts that wait, one a step. */
  *countInSteps(): Generator<undefined, void, undefined> {
    for (const [id, post] of this.#waiting) {
      this.#waiting.delete(id);
      this.#voices.add(post);
      if (isQuotable(post)) this.#recent.add([post]);
      yield;
    }
  }

  /** True for words, in lower case, that the voice avoids. */
  get avoids(): (norm: string) => boolean {
    return (this.#avoids ??= avoidedWords(this.voices.voice));
  }

  /** Word frequencies in the posts. */
  get habits(): CheckedBrand['habits'] {
    const { tally } = this.voices.voice;
    return {
      times: (text) => tally.count(wordKey(text)),
      posts: (text) => tally.postsWith(wordKey(text)),
    };
  }

  /** How the posts are written. */
  get manner(): CheckedBrand['manner'] {
    return mannerOf(this.voices.voice);
  }

  learn(posts: readonly PackedPost[]): void {
    for (const post of posts) this.#waiting.set(post.id, post);
  }

  forget(posts: readonly PackedPost[]): void {
    for (const post of posts) {
      if (this.#waiting.delete(post.id)) continue;
      this.#voices.remove(post);
      this.#recent.remove(post.id);
    }
  }

  apply({ forget, learn }: PostChanges): void {
    this.forget(forget);
    this.learn(learn);
  }

  /** Ids of the posts that `phrases` has learned, in order. */
  phraseIds(): readonly string[] {
    runToEnd(this.countInSteps());
    return this.#recent.ids();
  }

  /**
   * Restores the data derived from `posts`, which are in the store's order; in steps of some milliseconds.
   * Call it before anything is learned.
   */
  *restoreInSteps(posts: readonly PackedPost[], derived: Derived): Generator<undefined, void, undefined> {
    yield* this.#voices.restoreInSteps(derived.voices, posts, derived.languages);
    yield* this.#recent.addInSteps(posts.filter(isQuotable), derived.phrases);
  }
}

/** Ghost text repeats wording, so it learns only from quotable posts. */
const isQuotable = (post: PackedPost): boolean => post.consent.quote;
