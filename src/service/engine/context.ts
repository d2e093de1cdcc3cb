import { voiceNamedIn } from '../../core/brand/index.ts';
import { stoppable, type Pause } from '../../core/base/cooperative.ts';
import { localizeInEnglish, type Localize } from '../../core/base/localize.ts';
import { BrandModel, type BrandModelBackground } from '../../core/brand-model/brand-model.ts';
import type { PinnedBrand } from '../../core/brand-model/pins/pinned-brand.ts';
import { PinnedVoices } from '../../core/brand-model/pins/pinned-voices.ts';
import { lazyTagger, type Tagger } from '../../core/directions/index.ts';
import type { TokenCounter } from '../../core/writer/index.ts';
import { readKey } from './pinned-key.ts';
import { sharedBackground } from './shared-background.ts';

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
  /** Loads the tagger of ideas; imported from beside the program when left out. */
  readonly tagger?: () => Promise<Tagger>;
}

/** State shared by the engine's parts: the open brands by key, and the ports with their defaults. */
export class EngineContext {
  readonly today: () => string;
  readonly localize: Localize;
  readonly tokens: EnginePorts['tokens'];
  /** Loads the tagger of ideas on first use. */
  readonly tagger: () => Promise<Tagger>;
  readonly #pause: Pause;
  readonly #background: BrandModelBackground;
  readonly #brands = new Map<string, BrandModel>();
  readonly #pinned = new WeakMap<BrandModel, PinnedVoices>();
  /** The day on which consents were last looked at. */
  #day = '';

  /** Throws `CorruptBytesError` when the background was altered. */
  constructor(ports: EnginePorts) {
    this.today = ports.today;
    this.localize = ports.localize ?? localizeInEnglish;
    this.tokens = ports.tokens;
    this.tagger = lazyTagger(ports.tagger);
    this.#pause = ports.pause ?? (() => Promise.resolve());
    this.#background = sharedBackground(ports.background);
  }

  /** A pause that rejects once the signal is aborted. */
  pausing(signal: AbortSignal | undefined): Pause {
    return stoppable(this.#pause, signal);
  }

  /** The open brand with this key, or one of its pinned voices; an empty brand if it was never opened. */
  brand(key: string): BrandModel {
    this.#endConsents();
    const { brand: folder, pinned } = readKey(key);
    if (pinned !== undefined) return this.pinned(folder, pinned) ?? this.brand(folder);
    const known = this.#brands.get(key) ?? this.newBrand(key);
    this.#brands.set(key, known);
    return known;
  }

  /** The brand that a draft is written for, with the pinned voice that the draft names. */
  brandFor(key: string, draft: string): BrandModel {
    return this.pinnedFor(key, draft) ?? this.brand(key);
  }

  /** The pinned voice that a draft names and may use today. */
  pinnedFor(key: string, draft: string): PinnedBrand | undefined {
    // A key of a pinned voice has been chosen instead of what the draft says.
    if (readKey(key).pinned !== undefined) return undefined;
    const brand = this.brand(key);
    const named = brand.pins.length === 0 ? undefined : voiceNamedIn(draft);
    return named === undefined ? undefined : this.#pinsOf(brand).named(named, this.today());
  }

  /** Like `brandFor`, with the pinned voice learned. */
  async preparedFor(key: string, draft: string, pause: Pause): Promise<BrandModel> {
    const pinned = this.pinnedFor(key, draft);
    await pinned?.prepare(pause);
    return pinned ?? this.brand(key);
  }

  /** A pinned voice by its name, also one that has expired. */
  pinned(key: string, name: string): PinnedBrand | undefined {
    const brand = this.brand(key);
    return this.#pinsOf(brand).named(name);
  }

  #pinsOf(brand: BrandModel): PinnedVoices {
    const known = this.#pinned.get(brand) ?? new PinnedVoices(brand, this.#background);
    this.#pinned.set(brand, known);
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
