import type { Post } from '../brand/index.ts';
import type { Language } from '../text/index.ts';
import {
  calibrateInStepsIn,
  countVoiceIn,
  languageVoiceView,
  NO_CALIBRATION,
  VoiceTotals,
  type Calibration,
  type Calibrations,
  type VoiceView,
  type TotalsData,
} from '../voice/index.ts';

interface Tongue {
  readonly totals: VoiceTotals;
  readonly posts: Map<string, Post>;
}

/** The voices of a brand in languages other than English: each a sum over its own posts, so a forgotten post leaves no trace. */
export class OtherLanguages {
  readonly #tongues = new Map<Language, Tongue>();
  #calibrations: ReadonlyMap<Language, Calibration> = new Map();

  get words(): number {
    return [...this.#tongues.values()].reduce((sum, { totals }) => sum + totals.words, 0);
  }

  add(language: Language, post: Post): void {
    const tongue = this.#tongue(language);
    tongue.totals.add(post.id, countVoiceIn(language, post.blocks));
    tongue.posts.set(post.id, post);
  }

  remove(language: Language, post: Post): void {
    const tongue = this.#tongue(language);
    tongue.totals.remove(post.id, countVoiceIn(language, post.blocks));
    tongue.posts.delete(post.id);
    if (tongue.posts.size === 0) this.#tongues.delete(language);
  }

  /** Every language's sums, in order of their tags. */
  data(): (readonly [Language, TotalsData])[] {
    return this.#inOrder().map(([language, { totals }]) => [language, totals.data()]);
  }

  /** Takes up sums of these posts. */
  restore(language: Language, data: TotalsData, posts: Iterable<Post>): void {
    const tongue = this.#tongue(language);
    tongue.totals.addAll(data);
    for (const post of posts) tongue.posts.set(post.id, post);
  }

  /** What is normal in each language, worked out post by post; it counts from the next `settle` on. */
  *calibrateInSteps(): Generator<undefined, Calibrations['languages'], undefined> {
    const calibrations: (readonly [Language, Calibration])[] = [];
    for (const [language, { totals, posts }] of this.#inOrder())
      calibrations.push([language, yield* calibrateInStepsIn({ language, tally: totals }, posts.values())]);
    return calibrations;
  }

  settle(calibrations: Calibrations['languages']): void {
    this.#calibrations = new Map(calibrations);
  }

  /** The voice in a language; undefined where the brand has no posts in it. */
  view(language: Language): VoiceView | undefined {
    const tongue = this.#tongues.get(language);
    const calibration = this.#calibrations.get(language) ?? NO_CALIBRATION;
    return tongue && languageVoiceView({ language, tally: tongue.totals }, calibration);
  }

  #tongue(language: Language): Tongue {
    const tongue = this.#tongues.get(language) ?? { totals: new VoiceTotals(), posts: new Map() };
    this.#tongues.set(language, tongue);
    return tongue;
  }

  #inOrder(): (readonly [Language, Tongue])[] {
    return [...this.#tongues].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
