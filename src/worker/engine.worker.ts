// The engine in a thread of its own, so that learning never makes typing wait. Started by a face with the background as data.
import { parentPort, workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import { createEngine } from '../core/engine.ts';

const background: unknown = workerData;
if (!parentPort || !(background instanceof Uint8Array))
  throw new Error('started without a port or a background');

expose(
  createEngine({ background, today: () => new Date().toISOString().slice(0, 10) }),
  nodeEndpoint(parentPort),
);
