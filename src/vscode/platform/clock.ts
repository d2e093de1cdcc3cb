import { Disposable } from 'vscode';
import type { Clock } from '../../service/ports.ts';

export const realClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return new Disposable(() => {
      clearTimeout(timer);
    });
  },
};
