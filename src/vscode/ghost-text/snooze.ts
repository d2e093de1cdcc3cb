import * as vscode from 'vscode';
import type { Clock } from '../../service/ports.ts';

const SLEEPS = 15 * 60_000;

/** Keeps ghost text away in this window for a quarter of an hour; what is asked for still comes. */
export class Snooze implements vscode.Disposable {
  readonly #clock: Clock;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #timer: vscode.Disposable | undefined;
  #until: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** When ghost text wakes again, in milliseconds; undefined while it is awake. */
  get until(): number | undefined {
    return this.#until !== undefined && this.#clock.now() < this.#until ? this.#until : undefined;
  }

  /** Puts ghost text to sleep, or wakes it; returns when it will wake. */
  toggle(): number | undefined {
    const wakes = this.until === undefined ? this.#clock.now() + SLEEPS : undefined;
    this.#timer?.dispose();
    this.#until = wakes;
    this.#timer =
      wakes === undefined
        ? undefined
        : this.#clock.after(SLEEPS, () => {
            this.#until = undefined;
            this.#changed.fire();
          });
    this.#changed.fire();
    return wakes;
  }

  dispose(): void {
    this.#timer?.dispose();
    this.#changed.dispose();
  }
}

/** A time of day as the editor's language writes it. */
export const timeOfDay = (milliseconds: number): string =>
  new Date(milliseconds).toLocaleTimeString(vscode.env.language, { hour: '2-digit', minute: '2-digit' });
