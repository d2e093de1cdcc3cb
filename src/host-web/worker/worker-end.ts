import type { MessagePortLike } from '../../protocol/index.ts';

/** One end of the channel between a browser's worker and the one that started it: the worker as that one has it, or the inside of the worker. */
export interface WorkerEnd {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

export const isWorkerEnd = (value: object): value is WorkerEnd =>
  'postMessage' in value &&
  typeof value.postMessage === 'function' &&
  'addEventListener' in value &&
  typeof value.addEventListener === 'function';

export const portOf = (end: WorkerEnd): MessagePortLike => ({
  post(message) {
    end.postMessage(message);
  },
  listen(receive) {
    end.addEventListener('message', ({ data }) => {
      receive(data);
    });
  },
});
