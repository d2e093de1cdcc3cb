import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isRecord } from '../../core/base/is-record.ts';
import type { BrandFolder, LearnedStore } from '../../service/ports.ts';
import { writeWhole } from './write-file.ts';

/** A learned brand in the cache. */
export interface CachedBrand {
  /** The path of the brand's folder; empty where it cannot be read. */
  readonly folder: string;
  /** The size of what is kept. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly written: number;
  /** Whether the folder is still there. */
  readonly isThere: boolean;
}

/** A cached brand with the name of its files. */
interface Entry extends CachedBrand {
  readonly name: string;
}

/** Milliseconds after which a file whose writing was interrupted is removed. */
const INTERRUPTED = 3_600_000;

/**
 * Learned brands in a folder that all of this user's terminals and editors share. Beside each one (`.voice`) a file (`.json`) names its
 * folder, so that nothing is left of brands that are gone. What another build of Timbre has learned is not used, and removed when the
 * brand is written. Whatever cannot be read or written counts as missing.
 */
export class VoiceCache {
  readonly folder: string;
  readonly #build: string;

  /**
   * @param folder created at the first write
   * @param build changes with whatever may change what is learned
   */
  constructor(folder: string, build: string) {
    this.folder = folder;
    this.#build = build;
  }

  /** The cache for brands of a host, of which it is known where they lie on disk. */
  storeFor<Brand extends BrandFolder>(pathOf: (brand: Brand) => string): LearnedStore<Brand> {
    return {
      read: async (brand) => this.#read(await real(pathOf(brand))),
      write: async (brand, bytes) => this.#write(await real(pathOf(brand)), bytes),
      remove: async (brand) => {
        await this.remove(pathOf(brand));
      },
    };
  }

  /** Removes what any build has learned of a brand; the number of entries that were there. Rejects where one cannot be removed. */
  async remove(folder: string): Promise<number> {
    const place = await real(folder);
    return this.#removeWhere((entry) => entry.folder === place);
  }

  /** What is in the cache, by folder. */
  async list(): Promise<readonly CachedBrand[]> {
    const entries = await this.#entries();
    return entries
      .map(({ folder, bytes, written, isThere }) => ({ folder, bytes, written, isThere }))
      .sort((a, b) => a.folder.localeCompare(b.folder));
  }

  /** Removes all brands. Rejects where that is not possible. */
  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  #read(folder: string): Promise<Uint8Array | undefined> {
    return readFile(join(this.folder, `${this.#nameOf(folder)}.voice`)).catch(() => undefined);
  }

  async #write(folder: string, bytes: Uint8Array): Promise<void> {
    const name = this.#nameOf(folder);
    try {
      await this.#removeInterrupted();
      await this.#removeWhere((entry) => !entry.isThere || (entry.folder === folder && entry.name !== name));
      // The name first, as a voice without one is removed.
      await writeWhole(join(this.folder, `${name}.json`), JSON.stringify({ folder }), true);
      await writeWhole(join(this.folder, `${name}.voice`), bytes, true);
    } catch {
      // Learned anew next time.
    }
  }

  async #removeWhere(isMeant: (entry: Entry) => boolean): Promise<number> {
    const meant = (await this.#entries()).filter(isMeant);
    for (const { name } of meant)
      for (const ending of ['voice', 'json'])
        await rm(join(this.folder, `${name}.${ending}`), { force: true });
    return meant.length;
  }

  /** Files that a process had begun to write when it ended. */
  async #removeInterrupted(): Promise<void> {
    for (const name of await this.#names()) {
      const file = join(this.folder, name);
      const known = name.endsWith('.new') ? await stat(file).catch(() => undefined) : undefined;
      if (known && Date.now() - known.mtimeMs > INTERRUPTED) await rm(file, { force: true });
    }
  }

  #names(): Promise<readonly string[]> {
    return readdir(this.folder).catch(() => []);
  }

  async #entries(): Promise<readonly Entry[]> {
    const names = (await this.#names()).flatMap((name) => /^(.+)\.(?:json|voice)$/.exec(name)?.[1] ?? []);
    return Promise.all([...new Set(names)].map((name) => this.#entry(name)));
  }

  async #entry(name: string): Promise<Entry> {
    const folder = await this.#folderIn(`${name}.json`);
    const voice = await stat(join(this.folder, `${name}.voice`)).catch(() => undefined);
    const corpus = folder === '' ? undefined : await stat(join(folder, 'corpus')).catch(() => undefined);
    return {
      ...{ name, folder, isThere: corpus !== undefined },
      ...{ bytes: voice?.size ?? 0, written: voice?.mtimeMs ?? 0 },
    };
  }

  async #folderIn(file: string): Promise<string> {
    try {
      const about: unknown = JSON.parse(await readFile(join(this.folder, file), 'utf8'));
      const folder = isRecord(about) ? about['folder'] : undefined;
      return typeof folder === 'string' ? folder : '';
    } catch {
      return '';
    }
  }

  #nameOf(folder: string): string {
    const hash = createHash('sha256').update(`${folder}\0${this.#build}`).digest('hex');
    return `${basename(folder).replace(/[^\w-]/g, '_')}-${hash.slice(0, 24)}`;
  }
}

/** The path by which a brand is known, whichever link leads to it. */
const real = (folder: string): Promise<string> => realpath(folder).catch(() => folder);
