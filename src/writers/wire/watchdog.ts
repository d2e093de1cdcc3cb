import { WriterError } from '../../core/writer/index.ts';
import { aborted } from './faults.ts';

/** Waits for others no longer than the caller wants to, and no longer than is allowed. */
export interface Watchdog {
  /** Aborted when the caller changes its mind, when waiting took too long, and at `end`. */
  readonly signal: AbortSignal;
  /**
   * What the task comes to, if it does so within some milliseconds.
   * Throws a `WriterError` (`stalled`, `aborted`) if it does not, whether or not the task heeds the signal.
   */
  within<T>(milliseconds: number, task: () => PromiseLike<T>): Promise<T>;
  end(): void;
}

export function watchdog(caller: AbortSignal): Watchdog {
  const controller = new AbortController();
  const follow = (): void => {
    controller.abort();
  };
  if (caller.aborted) controller.abort();
  else caller.addEventListener('abort', follow, { once: true });

  return {
    signal: controller.signal,
    within: <T>(milliseconds: number, task: () => PromiseLike<T>) =>
      new Promise<T>((resolve, reject) => {
        if (controller.signal.aborted) {
          reject(aborted());
          return;
        }
        const stop = (): void => {
          clearTimeout(timer);
          reject(aborted());
        };
        const timer = setTimeout(() => {
          controller.signal.removeEventListener('abort', stop);
          reject(new WriterError('stalled', `Nothing came for ${milliseconds} ms`));
          controller.abort();
        }, milliseconds);
        const done = (): void => {
          clearTimeout(timer);
          controller.signal.removeEventListener('abort', stop);
        };
        controller.signal.addEventListener('abort', stop, { once: true });
        task().then(
          (value) => {
            done();
            resolve(value);
          },
          (error: unknown) => {
            done();
            reject(error instanceof Error ? error : new Error(typeof error));
          },
        );
      }),
    end: () => {
      caller.removeEventListener('abort', follow);
      controller.abort();
    },
  };
}
