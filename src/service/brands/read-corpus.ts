import type { Remote } from '../../core/base/calls.ts';
import { mayAffectOthers, type ReadProfile } from '../../core/brand/index.ts';
import { MAX_FILE_BYTES } from '../../core/text/index.ts';
import type { StyleNote } from '../../core/vale/index.ts';
import type { Engine, PinNote } from '../engine/index.ts';
import type { BrandFiles, BrandFolder, LearnedStore } from '../ports.ts';

export interface LearnProgress {
  readonly done: number;
  readonly of: number;
  readonly path: string;
}

export interface Learning {
  /** Undefined when the caller shows progress itself. */
  readonly report?: ((progress: LearnProgress) => void) | undefined;
  /** Once aborted, no further files are read; files read until then stay learned. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The number of files read in parallel: reading one by one is slow, reading all at once takes too much
 * memory.
 */
const READ_AT_ONCE = 16;

/** Brings the engine's state of brands up to date with their folders. */
export class CorpusReader<Brand extends BrandFolder> {
  readonly #files: BrandFiles<Brand>;
  readonly #engine: Remote<Engine>;

  constructor(files: BrandFiles<Brand>, engine: Remote<Engine>) {
    this.#files = files;
    this.#engine = engine;
  }

  /** Reads a whole corpus and drops missing posts. Resolves to the number of files that changed. */
  async readAll(brand: Brand, { report, signal }: Learning): Promise<number> {
    const paths = await this.#files.list(brand);
    let changed = 0;
    for (let done = 0; done < paths.length; done += READ_AT_ONCE) {
      if (signal?.aborted) return changed;
      const batch = paths.slice(done, done + READ_AT_ONCE);
      report?.({ done, of: paths.length, path: batch[0] ?? '' });
      changed += await this.read(brand, batch);
    }
    return changed + (await this.#forgetAbsent(brand, paths));
  }

  /**
   * Learns the given files, or drops those that are missing. Resolves to the number of files that changed.
   */
  async read(brand: Brand, paths: readonly string[]): Promise<number> {
    // What a file decides about has to be read after it.
    const deciding = paths.filter(mayAffectOthers);
    let changed = 0;
    for (const path of deciding) if (await this.#readFile(brand, path)) changed++;
    const others = paths.filter((path) => !mayAffectOthers(path));
    const news = await Promise.all(others.map((path) => this.#readFile(brand, path)));
    return changed + news.filter(Boolean).length;
  }

  /** Passes the brand's profile, or its absence, to the engine. */
  async readProfile(brand: Brand): Promise<ReadProfile> {
    const { json, doubt } = await this.#files.readProfile(brand);
    return this.#engine.brands.setProfile({ brand: brand.folder, json, fallbackName: brand.slug, doubt });
  }

  /** Passes the brand's ledgers, or their absence, to the engine. */
  async readLedgers(brand: Brand): Promise<void> {
    const files = await this.#files.readLedgers(brand);
    await this.#engine.brands.setLedger({ brand: brand.folder, files });
  }

  /** Passes the brand's Vale styles, or their absence, to the engine. Resolves to what of them cannot be used. */
  async readStyles(brand: Brand): Promise<readonly StyleNote[]> {
    const files = await this.#files.readStyles(brand);
    return this.#engine.brands.setStyles({ brand: brand.folder, files });
  }

  /** Passes the brand's pinned voices, or their absence, to the engine. Resolves to what is wrong in their files. */
  async readPins(brand: Brand): Promise<readonly PinNote[]> {
    const files = await this.#files.readPins(brand);
    return this.#engine.pins.set({ brand: brand.folder, files });
  }

  /** Reads profile, ledgers, styles, pinned voices and corpus once and brings the brand up to date. */
  async learn(brand: Brand, learning: Learning = {}): Promise<ReadProfile> {
    const profile = await this.readProfile(brand);
    await this.readLedgers(brand);
    await this.readStyles(brand);
    await this.readPins(brand);
    await this.readAll(brand, learning);
    await this.#engine.brands.refresh({ brand: brand.folder });
    return profile;
  }

  /**
   * Like `learn`, from what an earlier session has stored: only files that have changed are learned again. Stores what is learned where that
   * differs.
   */
  async learnStored(brand: Brand, store: LearnedStore<Brand>, learning: Learning = {}): Promise<ReadProfile> {
    const stored = await store.read(brand);
    // A store that cannot be used leaves the brand empty.
    if (stored !== undefined) await this.#engine.brands.open({ brand: brand.folder, store: stored });
    const profile = await this.learn(brand, learning);
    await this.keep(brand, store);
    return profile;
  }

  /** Stores the brand where what is stored differs. */
  async keep(brand: Brand, store: LearnedStore<Brand>): Promise<void> {
    const request = { brand: brand.folder };
    if (await this.#engine.brands.isStored(request)) return;
    // First, so that what was forgotten is gone also where the process ends meanwhile.
    await store.remove(brand).catch(() => undefined);
    await store.write(brand, await this.#engine.brands.store(request));
  }

  async #readFile(brand: Brand, path: string): Promise<boolean> {
    const { brands } = this.#engine;
    const file = { brand: brand.folder, path };
    const read = await this.#files.read(brand, path, MAX_FILE_BYTES);
    if (read.kind === 'gone') return brands.forgetFile(file);
    if (read.kind === 'too-large') return brands.refuseFile({ ...file, reason: 'too-large' });
    return (await brands.learnFile({ ...file, bytes: read.bytes })).changed;
  }

  async #forgetAbsent(brand: Brand, present: readonly string[]): Promise<number> {
    const { brands } = this.#engine;
    const there = new Set(present);
    const known = await brands.knownFiles({ brand: brand.folder });
    const absent = known.filter((path) => !there.has(path));
    for (const path of absent) await brands.forgetFile({ brand: brand.folder, path });
    return absent.length;
  }
}
