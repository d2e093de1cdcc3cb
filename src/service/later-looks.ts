import type { Disposable } from '../core/base/event.ts';
import type { Clock } from './ports.ts';

/**
 * Milliseconds after which files are looked at again. VS Code watches a folder from some moment after it was asked
 * to, or after it reported the folder, and reports nothing of what came before: usually less than a second, on a busy
 * machine many.
 */
const LOOKS = [3000, 30_000];

/** Looks at files again some time after they were read, to find what no watcher reported. */
export class LaterLooks implements Disposable {
  readonly #clock: Clock;
  readonly #look: () => void;
  #planned: readonly Disposable[] = [];

  constructor(clock: Clock, look: () => void) {
    this.#clock = clock;
    this.#look = look;
  }

  /** Plans the looks from now on, in place of those that were planned. */
  plan(): void {
    this.dispose();
    this.#planned = LOOKS.map((wait) => this.#clock.after(wait, this.#look));
  }

  /** Cancels the looks; more can be planned. */
  dispose(): void {
    for (const look of this.#planned) look.dispose();
    this.#planned = [];
  }
}
