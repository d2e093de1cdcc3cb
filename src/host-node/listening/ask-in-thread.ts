import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type {
  ListeningAnswers,
  ListeningCall,
  ListeningStart,
} from '../../service/listening/listening-calls.ts';

/** Enough for a million mentions; a file that needs more is something else. */
const MOST_MEGABYTES = 2048;

/**
 * Has a question answered in a thread of its own, so that an editor never waits. Rejects where the thread fails, and when aborted.
 * @param folder the folder of the built program
 * @param texts translations
 */
export function askListening<Call extends ListeningCall>(
  folder: string,
  call: Call,
  texts: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<ListeningAnswers[Call['kind']]> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const workerData: ListeningStart = { call, texts };
    const worker = new Worker(join(folder, 'listening.worker.cjs'), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    const end = (then: () => void): void => {
      signal?.removeEventListener('abort', stop);
      void worker.terminate();
      then();
    };
    const fail = (error: Error): void => {
      end(() => {
        reject(error);
      });
    };
    const stop = (): void => {
      fail(signal?.reason instanceof Error ? signal.reason : new Error('cancelled'));
    };
    signal?.addEventListener('abort', stop);
    worker.on('message', (answer: ListeningAnswers[Call['kind']]) => {
      end(() => {
        resolve(answer);
      });
    });
    worker.on('error', fail);
    worker.on('exit', () => {
      fail(new Error('The thread that reads exports ended without an answer.'));
    });
  });
}
