import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { MOST_GUIDE_BYTES } from '../../core/guides/index.ts';
import type { GuideReading } from '../../service/guides/guide-fault.ts';

/** A file that unpacks to more is damaged or made to do harm. */
const MOST_MEGABYTES = 512;
const LONGEST = 60_000;

/**
 * Reads a style guide in a thread of its own, which ends with it: whatever is in the file, the editor goes on. Rejects only when aborted.
 * @param folder the folder of the built program
 */
export function readGuideInThread(
  folder: string,
  name: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<GuideReading> {
  if (bytes.length > MOST_GUIDE_BYTES) return Promise.resolve({ kind: 'fault', fault: 'too-large' });
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(join(folder, 'guide-reader.worker.cjs'), {
      workerData: { name, bytes },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    const limit = setTimeout(() => {
      end({ kind: 'fault', fault: 'damaged' });
    }, LONGEST);
    const end = (reading: GuideReading): void => {
      clearTimeout(limit);
      signal?.removeEventListener('abort', stop);
      void worker.terminate();
      resolve(reading);
    };
    const stop = (): void => {
      clearTimeout(limit);
      void worker.terminate();
      reject(signal?.reason instanceof Error ? signal.reason : new Error('cancelled'));
    };
    signal?.addEventListener('abort', stop);
    worker.on('message', (reading: GuideReading) => {
      end(reading);
    });
    worker.on('error', () => {
      end({ kind: 'fault', fault: 'damaged' });
    });
    worker.on('exit', () => {
      end({ kind: 'fault', fault: 'damaged' });
    });
  });
}
