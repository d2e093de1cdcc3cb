import type { Post } from './brand/index.ts';
import type { Language } from './text/index.ts';
import {
  calibrateInStepsIn,
  countVoiceIn,
  earIn,
  NO_CALIBRATION,
  VoiceTotals,
  type Calibration,
  type Ear,
} from './voice/index.ts';

interface Tongue {
  readonly totals: VoiceTotals;
  readonly posts: Map<string, Post>;
  calibration: Calibration | undefined;
}

/** The voices of a brand in languages other than English: each a sum over its own posts, so a forgotten post leaves no trace. */
export class OtherLanguages {
  readonly #tongues = new Map<Language, Tongue>();

  get languages(): Language[] {
    return [...this.#tongues.keys()].sort();
  }

  get words(): number {
    return [...this.#tongues.values()].reduce((sum, { totals }) => sum + totals.words, 0);
  }

  wordsIn(language: Language): number {
    return this.#tongues.get(language)?.totals.words ?? 0;
  }

  add(language: Language, post: Post): void {
    const tongue = this.#tongues.get(language) ?? {
      totals: new VoiceTotals(),
      posts: new Map(),
      calibration: undefined,
    };
    this.#tongues.set(language, tongue);
    tongue.totals.add(post.id, countVoiceIn(language, post.blocks));
    tongue.posts.set(post.id, post);
  }

  remove(language: Language, post: Post): void {
    const tongue = this.#tongues.get(language);
    if (!tongue) return;
    tongue.totals.remove(post.id, countVoiceIn(language, post.blocks));
    tongue.posts.delete(post.id);
    if (tongue.posts.size === 0) this.#tongues.delete(language);
  }

  /** What is normal in each language, worked out post by post; it counts from the next `settle` on. */
  *calibrateInSteps(): Generator<undefined, ReadonlyMap<Language, Calibration>, undefined> {
    const calibrations = new Map<Language, Calibration>();
    for (const language of this.languages) {
      const tongue = this.#tongues.get(language);
      if (!tongue) continue;
      const voice = { language, tally: tongue.totals };
      calibrations.set(language, yield* calibrateInStepsIn(voice, tongue.posts.values()));
    }
    return calibrations;
  }

  settle(calibrations: ReadonlyMap<Language, Calibration>): void {
    for (const [language, calibration] of calibrations) {
      const tongue = this.#tongues.get(language);
      if (tongue) tongue.calibration = calibration;
    }
  }

  /** Undefined where the brand has no posts in the language. */
  ear(language: Language): Ear | undefined {
    const tongue = this.#tongues.get(language);
    return tongue && earIn({ language, tally: tongue.totals }, tongue.calibration ?? NO_CALIBRATION);
  }
}
