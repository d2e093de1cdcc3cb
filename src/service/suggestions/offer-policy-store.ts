import { Emitter, type Disposable } from '../../core/base/event.ts';
import { KeyedQueue } from '../../core/base/keyed-queue.ts';
import {
  NEW_OFFER_POLICY,
  observe,
  readOfferPolicy,
  type OfferPolicyEvent,
  type OfferPolicyState,
} from '../../core/offer-policy/suggestions/index.ts';
import type { Clock, Log, Storage } from '../ports.ts';

/** The shortest time between two writes; what is learned in between is lost if the window crashes. Milliseconds. */
const WRITES_AFTER = 20_000;

/** The file's name in the user's storage. */
export const OFFER_POLICY_FILE = 'restraint.json';

export interface OfferPolicyPorts {
  /** Files of this user on this machine. */
  readonly files: Pick<Storage, 'read' | 'write'>;
  readonly clock: Pick<Clock, 'after'>;
  readonly log: Pick<Log, 'warn'>;
}

/** What the offer policy has learned about this user: stored on this machine only, readable, and deleted by a reset. */
export class OfferPolicyStore implements Disposable {
  readonly #ports: OfferPolicyPorts;
  readonly #changed = new Emitter();
  readonly onDidChange = this.#changed.event;
  /** Undefined while it is that of a new policy, which activation need not load. */
  #own: OfferPolicyState | undefined;
  #reading: Promise<void> | undefined;
  readonly #writing = new KeyedQueue();
  #waiting: Disposable | undefined;

  constructor(ports: OfferPolicyPorts) {
    this.#ports = ports;
  }

  get state(): OfferPolicyState {
    return this.#own ?? NEW_OFFER_POLICY;
  }

  /** Resolves when the state of earlier sessions is loaded. */
  ready(): Promise<void> {
    return (this.#reading ??= this.#read());
  }

  observe(event: OfferPolicyEvent): void {
    this.#own = observe(this.state, event);
    this.#changed.fire();
    this.#waiting ??= this.#ports.clock.after(WRITES_AFTER, () => void this.flush());
  }

  /** Deletes everything learned, in memory and on disk. */
  async reset(): Promise<void> {
    await this.ready();
    this.#own = undefined;
    this.#changed.fire();
    await this.flush();
  }

  /** Writes pending changes. */
  flush(): Promise<void> {
    this.#waiting?.dispose();
    this.#waiting = undefined;
    return this.#writing.run(OFFER_POLICY_FILE, () => this.#write());
  }

  dispose(): void {
    // The window closes, so nothing can wait for the write.
    if (this.#waiting) void this.flush();
    this.#changed.dispose();
  }

  async #read(): Promise<void> {
    try {
      const bytes = await this.#ports.files.read(OFFER_POLICY_FILE);
      if (!bytes) return;
      const stored: unknown = JSON.parse(new TextDecoder().decode(bytes));
      this.#own = readOfferPolicy(stored);
    } catch {
      // The file was edited and is invalid, so learning starts again.
    }
  }

  async #write(): Promise<void> {
    try {
      const json = `${JSON.stringify(this.state, null, 2)}\n`;
      await this.#ports.files.write(OFFER_POLICY_FILE, new TextEncoder().encode(json));
    } catch (error) {
      this.#ports.log.warn(`What ghost text has learned could not be stored. ${String(error)}`);
    }
  }
}
