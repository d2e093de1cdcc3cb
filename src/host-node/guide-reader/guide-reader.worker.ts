// Reads one style guide in a thread of its own: Word and PDF files may be large or malicious, and their readers are heavy.
import { parentPort, workerData } from 'node:worker_threads';

const start: unknown = workerData;
if (!parentPort || !isStart(start)) throw new Error('started without a file');

const port = parentPort;
void import('./read-guide-file.ts')
  .then(({ readGuideFile }) => readGuideFile(start.name, start.bytes))
  .then((reading) => {
    port.postMessage(reading);
  });

function isStart(value: unknown): value is { readonly name: string; readonly bytes: Uint8Array } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'bytes' in value &&
    value.bytes instanceof Uint8Array
  );
}
