import type { Disposable } from '../core/base/event.ts';
import type { Clock } from './ports.ts';

/** Runs a task once nothing has called for it for a while. */
export class Debouncer implements Disposable {
  readonly #clock: Pick<Clock, 'after'>;
  readonly #pause: number;
  #waiting: Disposable | undefined;

  /** @param pause milliseconds */
  constructor(clock: Pick<Clock, 'after'>, pause: number) {
    this.#clock = clock;
    this.#pause = pause;
  }

  /** Runs `task` after the pause, unless another call or `dispose` comes before. */
  run(task: () => void): void {
    this.#waiting?.dispose();
    this.#waiting = this.#clock.after(this.#pause, task);
  }

  dispose(): void {
    this.#waiting?.dispose();
  }
}
