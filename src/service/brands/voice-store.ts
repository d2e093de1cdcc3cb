import { hashString } from '../../core/base/bytes/index.ts';
import type { BrandFolder, LearnedStore, Log, Storage } from '../ports.ts';

/** Learned brands in a folder of a host's own. */
export class VoiceStore implements LearnedStore<BrandFolder> {
  readonly #storage: Storage;
  readonly #log: Log;

  constructor(storage: Storage, log: Log) {
    this.#storage = storage;
    this.#log = log;
  }

  read(brand: BrandFolder): Promise<Uint8Array | undefined> {
    return this.#storage.read(nameOf(brand));
  }

  async write(brand: BrandFolder, bytes: Uint8Array): Promise<void> {
    try {
      await this.#storage.write(nameOf(brand), bytes);
    } catch (error) {
      this.#log.warn(
        `What was learned of ${brand.name} could not be stored; it is learned anew next time. ${String(error)}`,
      );
    }
  }

  remove(brand: BrandFolder): Promise<void> {
    return this.#storage.remove(nameOf(brand));
  }
}

const nameOf = ({ slug, folder }: BrandFolder): string =>
  `${slug.replace(/[^\w-]/g, '_')}-${hashString(folder).toString(16)}.voice`;
