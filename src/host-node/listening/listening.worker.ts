// Answers one question about exports of mentions, events and feeds, in a thread of its own that ends with it.
import { parentPort, workerData } from 'node:worker_threads';
import { localizeInEnglish, type Localize } from '../../core/base/localize.ts';
import type { AccountRecord } from '../../core/listening/index.ts';
import { answerListening } from '../../service/listening/answer-listening.ts';
import type { ListeningStart } from '../../service/listening/listening-calls.ts';

const start: unknown = workerData;
if (!parentPort || !isStart(start)) throw new Error('started without a question');

const port = parentPort;
const { texts, call } = start;
const localize: Localize = (template, ...values) => localizeInEnglish(texts[template] ?? template, ...values);
void answerListening(call, localize, readAccount).then((found) => {
  port.postMessage(found);
});

/** Reads an account's archive with what Node has for it. */
async function readAccount(bytes: Uint8Array): Promise<readonly AccountRecord[] | undefined> {
  const { ARCHIVE_COLLECTIONS } = await import('../../core/listening/index.ts');
  const { ArchiveError, readArchive } = await import('./read-archive.ts');
  try {
    return readArchive(bytes, ARCHIVE_COLLECTIONS);
  } catch (error) {
    if (error instanceof ArchiveError) return undefined;
    throw error;
  }
}

function isStart(value: unknown): value is ListeningStart {
  return (
    typeof value === 'object' &&
    value !== null &&
    'texts' in value &&
    'call' in value &&
    typeof value.call === 'object' &&
    value.call !== null &&
    'kind' in value.call
  );
}
