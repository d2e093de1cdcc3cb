import { WriterError } from '../../core/writer/index.ts';
import { aborted } from './faults.ts';

/** Limits waiting by the caller's signal and by timeouts. */
export interface Watchdog {
  /** Aborted when the caller cancels, when a timeout passes, and at `end`. */
  readonly signal: AbortSignal;
  /**
   * The task's result within some milliseconds. Throws a `WriterError` (`stalled`, `aborted`) otherwise,
   * whether or not the task observes the signal.
   */
  within<T>(milliseconds: number, task: () => PromiseLike<T>): Promise<T>;
  /** Limits all further waiting together to this time. */
  limit(milliseconds: number): void;
  end(): void;
}

export function watchdog(caller: AbortSignal): Watchdog {
  const controller = new AbortController();
  const { signal } = controller;
  const follow = (): void => {
    controller.abort(aborted());
  };
  const late = (milliseconds: number): NodeJS.Timeout =>
    setTimeout(() => {
      controller.abort(new WriterError('stalled', `Not done within ${milliseconds} ms`));
    }, milliseconds);
  let limit: NodeJS.Timeout | undefined;

  if (caller.aborted) follow();
  else caller.addEventListener('abort', follow, { once: true });

  return {
    signal,
    within: async <T>(milliseconds: number, task: () => PromiseLike<T>) => {
      signal.throwIfAborted();
      const timer = late(milliseconds);
      let stop = (): void => undefined;
      const stopped = new Promise<never>((_resolve, reject) => {
        stop = () => {
          reject(asError(signal.reason));
        };
        signal.addEventListener('abort', stop, { once: true });
      });
      try {
        return await Promise.race([task(), stopped]);
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
      }
    },
    limit: (milliseconds) => {
      clearTimeout(limit);
      limit = late(milliseconds);
    },
    end: () => {
      clearTimeout(limit);
      caller.removeEventListener('abort', follow);
      controller.abort(aborted());
    },
  };
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : aborted());
