import * as vscode from 'vscode';
import type { Clock } from '../../../service/ports.ts';

const SNOOZE_MS = 15 * 60_000;

/** Pauses suggestions in this window for a quarter of an hour. Suggestions on request still work. */
export class Snooze implements vscode.Disposable {
  readonly #clock: Clock;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #timer: vscode.Disposable | undefined;
  #until: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The end of the snooze, in milliseconds; undefined when there is none. */
  get until(): number | undefined {
    return this.#until !== undefined && this.#clock.now() < this.#until ? this.#until : undefined;
  }

  /** Starts or restarts a snooze; returns its end, in milliseconds. */
  start(): number {
    const until = this.#clock.now() + SNOOZE_MS;
    this.#timer?.dispose();
    this.#timer = this.#clock.after(SNOOZE_MS, () => {
      this.stop();
    });
    this.#until = until;
    this.#changed.fire();
    return until;
  }

  stop(): void {
    this.#timer?.dispose();
    this.#until = undefined;
    this.#changed.fire();
  }

  dispose(): void {
    this.#timer?.dispose();
    this.#changed.dispose();
  }
}

/** A time of day in the format of the editor's language. */
export const timeOfDay = (milliseconds: number): string =>
  new Date(milliseconds).toLocaleTimeString(vscode.env.language, { hour: '2-digit', minute: '2-digit' });
