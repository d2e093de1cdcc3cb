import type { Post } from '../../brand/index.ts';
import type { Language } from '../../text/index.ts';
import {
  calibrateInStepsIn,
  countedTimes,
  countVoiceIn,
  languageVoiceView,
  NO_CALIBRATION,
  VoiceTotals,
  type Calibration,
  type Calibrations,
  type VoiceView,
  type TotalsData,
} from '../../voice/index.ts';

interface LanguageTotals {
  readonly totals: VoiceTotals;
  readonly posts: Map<string, Post>;
}

/**
 * The voices of a brand in languages other than English: each a sum over its posts, so a removed post leaves
 * no trace.
 */
export class OtherLanguages {
  readonly #languages = new Map<Language, LanguageTotals>();
  #calibrations: ReadonlyMap<Language, Calibration> = new Map();

  get words(): number {
    return [...this.#languages.values()].reduce((sum, { totals }) => sum + totals.words, 0);
  }

  add(language: Language, post: Post): void {
    const own = this.#totalsOf(language);
    own.totals.add(post.id, countedTimes(countVoiceIn(language, post.blocks), post.weight));
    own.posts.set(post.id, post);
  }

  remove(language: Language, post: Post): void {
    const own = this.#totalsOf(language);
    own.totals.remove(post.id, countedTimes(countVoiceIn(language, post.blocks), post.weight));
    own.posts.delete(post.id);
    if (own.posts.size === 0) this.#languages.delete(language);
  }

  /** Every language's sums, in order of their tags. */
  data(): (readonly [Language, TotalsData])[] {
    return this.#inOrder().map(([language, { totals }]) => [language, totals.data()]);
  }

  /** Restores the totals of these posts. */
  restore(language: Language, data: TotalsData, posts: Iterable<Post>): void {
    const own = this.#totalsOf(language);
    own.totals.addAll(data);
    for (const post of posts) own.posts.set(post.id, post);
  }

  /** Calibrates each language, post by post. */
  *calibrateInSteps(): Generator<undefined, Calibrations['languages'], undefined> {
    const calibrations: (readonly [Language, Calibration])[] = [];
    for (const [language, { totals, posts }] of this.#inOrder())
      calibrations.push([language, yield* calibrateInStepsIn({ language, tally: totals }, posts.values())]);
    return calibrations;
  }

  setCalibrations(calibrations: Calibrations['languages']): void {
    this.#calibrations = new Map(calibrations);
  }

  /** The voice in a language; undefined where the brand has no posts in it. */
  view(language: Language): VoiceView | undefined {
    const own = this.#languages.get(language);
    const calibration = this.#calibrations.get(language) ?? NO_CALIBRATION;
    return own && languageVoiceView({ language, tally: own.totals }, calibration);
  }

  #totalsOf(language: Language): LanguageTotals {
    const own = this.#languages.get(language) ?? { totals: new VoiceTotals(), posts: new Map() };
    this.#languages.set(language, own);
    return own;
  }

  #inOrder(): (readonly [Language, LanguageTotals])[] {
    return [...this.#languages].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
