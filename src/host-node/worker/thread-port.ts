import type { MessagePort, Worker } from 'node:worker_threads';
import type { MessagePortLike } from '../../protocol/index.ts';

/** A port of the channel between a thread and the one that started it. */
export const portOf = (end: Worker | MessagePort): MessagePortLike => ({
  post(message) {
    end.postMessage(message);
  },
  listen(receive) {
    end.on('message', receive);
  },
});
