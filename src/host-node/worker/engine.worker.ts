// The engine in a thread of its own, so that learning never makes typing wait. Started by a face with what it needs as data.
import { parentPort, workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import { createEngine } from '../../service/engine.ts';
import { localizeInEnglish, type Localize } from '../../core/base/localize.ts';
import { lazyTokenCounter } from '../tokenizer/token-counter.ts';
import { isWorkerStart } from './worker-start.ts';

const start: unknown = workerData;
if (!parentPort || !isWorkerStart(start)) throw new Error('started without a port or without a background');

const say: Localize = (template, ...values) =>
  localizeInEnglish(start.texts[template] ?? template, ...values);
const today = (): string => new Date().toISOString().slice(0, 10);
// A turn of the event loop: the calls that wait for the thread are answered in it.
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const tokens = lazyTokenCounter(start.folder);
expose(createEngine({ background: start.background, today, say, pause, tokens }), nodeEndpoint(parentPort));
