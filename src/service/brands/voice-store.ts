import { hashString } from '../../core/base/bytes/index.ts';
import type { BrandFolder, Log, Storage } from '../ports.ts';

/** Stores learned brands between sessions, never in the brand's own folder. */
export class VoiceStore {
  readonly #storage: Storage;
  readonly #log: Log;

  constructor(storage: Storage, log: Log) {
    this.#storage = storage;
    this.#log = log;
  }

  read(brand: BrandFolder): Promise<Uint8Array | undefined> {
    return this.#storage.read(nameOf(brand));
  }

  /** Never rejects: without the store, only the next start is slower. */
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
