import { Emitter, type Disposable, type Event } from '../../core/base/event.ts';
import type { Memory, Secrets } from '../ports.ts';
import type { ChosenWriter } from './chosen-writer.ts';

type Place = Pick<ChosenWriter, 'kind' | 'address'>;

/** The storage key for the names of stored keys; it contains no key. */
const PLACES = 'timbre.writer.places';

/**
 * Keys are kept in the system's secret storage, one for each kind of writer and address: a key is never sent
 * to another address.
 */
export class WriterKeys implements Disposable {
  readonly #secrets: Secrets;
  readonly #places: Memory;
  readonly onDidChange: Event<unknown>;
  readonly #namesChanged = new Emitter();
  readonly onDidChangeNames = this.#namesChanged.event;

  constructor(secrets: Secrets, places: Memory) {
    this.#secrets = secrets;
    this.#places = places;
    this.onDidChange = secrets.onDidChange;
  }

  get(place: Place): PromiseLike<string | undefined> {
    return this.#secrets.get(nameOf(place));
  }

  async keep(place: Place, key: string): Promise<void> {
    await this.#secrets.store(nameOf(place), key);
    await this.#places.update(PLACES, [...new Set([...this.names(), nameOf(place)])]);
    this.#namesChanged.fire();
  }

  /** The names of all stored keys: kind and address. */
  names(): readonly string[] {
    const names = this.#places.get(PLACES);
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  }

  async forget(name: string): Promise<void> {
    await this.#secrets.delete(name);
    await this.#places.update(
      PLACES,
      this.names().filter((known) => known !== name),
    );
    this.#namesChanged.fire();
  }

  dispose(): void {
    this.#namesChanged.dispose();
  }
}

const nameOf = ({ kind, address }: Place): string =>
  address === '' ? kind : `${kind} ${address.replace(/\/+$/, '')}`;
