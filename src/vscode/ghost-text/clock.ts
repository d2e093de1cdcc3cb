import { Disposable } from 'vscode';

/** The time and a way to wait, handed to whoever needs them so that tests need not. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Runs `task` after some milliseconds, unless disposed before. */
  after(milliseconds: number, task: () => void): Disposable;
}

export const realClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return new Disposable(() => {
      clearTimeout(timer);
    });
  },
};
