import { readBackground } from '../../core/base/background/index.ts';
import { stoppable, type Pause } from '../../core/base/cooperative.ts';
import { localizeInEnglish, type Localize } from '../../core/base/localize.ts';
import { BrandModel, type BrandModelBackground } from '../../core/brand-model/brand-model.ts';
import { readNgramBackground } from '../../core/prediction/index.ts';
import { readVoiceBackground, scoringFingerprint } from '../../core/voice/index.ts';
import type { TokenCounter } from '../../core/writer/index.ts';

/** What the engine needs from its surroundings. */
export interface EnginePorts {
  /** The packed background, as shipped. */
  readonly background: Uint8Array;
  /** Today as YYYY-MM-DD: facts expire. */
  readonly today: () => string;
  /** Lets other work through between two pieces of long work; without it nothing but the callers' own promises comes through. */
  readonly pause?: Pause;
  /** Translates what the user reads; English when left out. */
  readonly localize?: Localize;
  /** Where voice cards are counted by a tokenizer; by a cautious estimate when left out. */
  readonly tokens?: () => Promise<TokenCounter>;
}

/** What the parts of the engine share: the brands that are open, by key, and the ports with their defaults. */
export class EngineContext {
  readonly today: () => string;
  readonly localize: Localize;
  readonly tokens: EnginePorts['tokens'];
  readonly #pause: Pause;
  readonly #background: BrandModelBackground;
  readonly #brands = new Map<string, BrandModel>();

  /** Throws `CorruptBytesError` when the background was altered. */
  constructor(ports: EnginePorts) {
    this.today = ports.today;
    this.localize = ports.localize ?? localizeInEnglish;
    this.tokens = ports.tokens;
    this.#pause = ports.pause ?? (() => Promise.resolve());
    const sections = readBackground(ports.background);
    const voice = readVoiceBackground(sections.get('voice') ?? new Uint8Array(), sections.get('registers'));
    // Worked out when a store is first opened or written: who only learns and scores need not wait for it.
    let fingerprint: number | undefined;
    this.#background = {
      voice,
      ngrams: readNgramBackground(sections.get('ngrams') ?? new Uint8Array()),
      scoringFingerprint: () => (fingerprint ??= scoringFingerprint(voice)),
    };
  }

  /** Pauses for work that a signal can stop. */
  pausing(signal: AbortSignal | undefined): Pause {
    return stoppable(this.#pause, signal);
  }

  /** The open brand of a key; a brand that was never opened is an empty one. */
  brand(key: string): BrandModel {
    const known = this.#brands.get(key) ?? this.newBrand(key);
    this.#brands.set(key, known);
    return known;
  }

  newBrand(key: string): BrandModel {
    return new BrandModel(key, this.#background);
  }

  keep(key: string, brand: BrandModel): void {
    this.#brands.set(key, brand);
  }

  drop(key: string): void {
    this.#brands.delete(key);
  }
}
