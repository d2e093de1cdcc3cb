// The engine in its own thread, so that learning never delays typing. The host starts it with its data.
import { parentPort, workerData } from 'node:worker_threads';
import { localizeInEnglish, type Localize } from '../../core/base/localize.ts';
import { serve } from '../../protocol/index.ts';
import { lazyTokenCounter } from '../tokenizer/token-counter.ts';
import { portOf } from './thread-port.ts';
import { isWorkerStart } from './worker-start.ts';

const start: unknown = workerData;
if (!parentPort || !isWorkerStart(start)) throw new Error('started without a port or without a background');
const port = portOf(parentPort);
const { background, texts, folder } = start;

const localize: Localize = (template, ...values) => localizeInEnglish(texts[template] ?? template, ...values);
const today = (): string => new Date().toISOString().slice(0, 10);
// A turn of the event loop, in which pending calls to the thread are answered.
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const tokens = lazyTokenCounter(folder);
// The engine is a file of its own, the same one as in a browser. Calls wait until somebody listens.
void import('../../service/engine/index.ts').then(({ createEngine }) => {
  serve(port, createEngine({ background, today, localize, pause, tokens }), pause);
});
