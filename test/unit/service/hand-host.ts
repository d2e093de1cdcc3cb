import type { Clock } from '../../../src/service/ports.ts';

/** A document that can be typed on. */
export class Draft {
  readonly uri: string;
  version = 1;
  isClosed = false;
  #text: string;

  constructor(text: string, uri = 'file:///draft.md') {
    this.#text = text;
    this.uri = uri;
  }

  getText(): string {
    return this.#text;
  }

  write(text: string): void {
    this.#text = text;
    this.version++;
  }
}

/** Time that passes when told to. */
export class HandClock implements Clock {
  #now = 0;
  #tasks: { readonly at: number; readonly task: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, task: () => void): { dispose: () => void } {
    const planned = { at: this.#now + milliseconds, task };
    this.#tasks.push(planned);
    return {
      dispose: () => {
        this.#tasks = this.#tasks.filter((other) => other !== planned);
      },
    };
  }

  /** How many tasks are planned. */
  get planned(): number {
    return this.#tasks.length;
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#tasks.filter(({ at }) => at <= this.#now);
    this.#tasks = this.#tasks.filter(({ at }) => at > this.#now);
    for (const { task } of due) task();
  }
}
