import type { Disposable } from '../core/base/event.ts';
import type { Clock } from './ports.ts';

/** Runs a task once nothing has called for it for a while. */
export class Debouncer implements Disposable {
  readonly #clock: Clock;
  readonly #pause: number;
  readonly #longest: number;
  #since: number | undefined;
  #waiting: Disposable | undefined;

  /**
   * @param pause milliseconds
   * @param longest the longest wait after the first call, in milliseconds; unlimited when left out
   */
  constructor(clock: Clock, pause: number, longest = Infinity) {
    this.#clock = clock;
    this.#pause = pause;
    this.#longest = longest;
  }

  /**
   * Runs `task` after the pause, unless another call or `dispose` comes before.
   * @param pause milliseconds, in place of the usual pause
   */
  run(task: () => void, pause = this.#pause): void {
    this.#waiting?.dispose();
    const now = this.#clock.now();
    this.#since ??= now;
    const wait = Math.max(0, Math.min(pause, this.#since + this.#longest - now));
    this.#waiting = this.#clock.after(wait, () => {
      this.#since = undefined;
      task();
    });
  }

  /** Cancels the waiting task; further calls are possible. */
  dispose(): void {
    this.#waiting?.dispose();
    this.#since = undefined;
  }
}
