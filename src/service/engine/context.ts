import { readBackground } from '../../core/base/background/index.ts';
import { stoppable, type Pause } from '../../core/base/cooperative.ts';
import { localizeInEnglish, type Localize } from '../../core/base/localize.ts';
import { BrandModel, type BrandModelBackground } from '../../core/brand-model/brand-model.ts';
import { lazyTagger } from '../../core/directions/index.ts';
import { readNgramBackground } from '../../core/prediction/index.ts';
import { readVoiceBackground, scoringFingerprint } from '../../core/voice/index.ts';
import type { TokenCounter } from '../../core/writer/index.ts';

/** What the engine needs from its host. */
export interface EnginePorts {
  /** The packed background, as shipped. */
  readonly background: Uint8Array;
  /** Today as YYYY-MM-DD, as facts expire. */
  readonly today: () => string;
  /** Lets other tasks run during long work; without it only promise callbacks run. */
  readonly pause?: Pause;
  /** Translates texts for the user; English when left out. */
  readonly localize?: Localize;
  /** Loads a tokenizer for voice cards; tokens are estimated when left out. */
  readonly tokens?: () => Promise<TokenCounter>;
}

/** State shared by the engine's parts: the open brands by key, and the ports with their defaults. */
export class EngineContext {
  readonly today: () => string;
  readonly localize: Localize;
  readonly tokens: EnginePorts['tokens'];
  /** Loads the tagger of ideas on first use. */
  readonly tagger = lazyTagger();
  readonly #pause: Pause;
  readonly #background: BrandModelBackground;
  readonly #brands = new Map<string, BrandModel>();
  /** The day on which consents were last looked at. */
  #day = '';

  /** Throws `CorruptBytesError` when the background was altered. */
  constructor(ports: EnginePorts) {
    this.today = ports.today;
    this.localize = ports.localize ?? localizeInEnglish;
    this.tokens = ports.tokens;
    this.#pause = ports.pause ?? (() => Promise.resolve());
    const sections = readBackground(ports.background);
    const voice = readVoiceBackground(
      sections.get('voice') ?? new Uint8Array(),
      sections.get('registers'),
      sections.get('passages'),
    );
    // Computed when a store is first opened or written, as learning and scoring do not need it.
    let fingerprint: number | undefined;
    this.#background = {
      voice,
      ngrams: readNgramBackground(sections.get('ngrams') ?? new Uint8Array()),
      scoringFingerprint: () => (fingerprint ??= scoringFingerprint(voice)),
    };
  }

  /** A pause that rejects once the signal is aborted. */
  pausing(signal: AbortSignal | undefined): Pause {
    return stoppable(this.#pause, signal);
  }

  /** The open brand with this key; an empty one if it was never opened. */
  brand(key: string): BrandModel {
    this.#endConsents();
    const known = this.#brands.get(key) ?? this.newBrand(key);
    this.#brands.set(key, known);
    return known;
  }

  /** On a new day, nothing may be used any more whose consent ended with the last. */
  #endConsents(): void {
    const today = this.today();
    if (today === this.#day) return;
    this.#day = today;
    for (const brand of this.#brands.values()) brand.endConsents(today);
  }

  newBrand(key: string): BrandModel {
    return new BrandModel(key, this.#background);
  }

  keep(key: string, brand: BrandModel): void {
    brand.endConsents(this.today());
    this.#brands.set(key, brand);
  }

  drop(key: string): void {
    this.#brands.delete(key);
  }
}
