import type { CallOptions } from '../core/base/calls.ts';
import type { Pause } from '../core/base/cooperative.ts';
import { readToService, VERSION, type SentError, type ToCaller, type ToService } from './messages.ts';
import type { MessagePortLike } from './port.ts';

/**
 * Answers calls to a service: an object of nouns, each an object of methods that take a request and
 * `CallOptions`. Calls start in the order in which they arrive. A call cancelled before it starts is not
 * started; one that is under way has its signal aborted, and its result is not sent. A caller of another
 * version receives ours and no further answers.
 * @param pause called after the start of each call, so that a cancellation can arrive before the next one starts
 */
export function serve(port: MessagePortLike, service: object, pause: Pause = () => Promise.resolve()): void {
  const waiting = new Map<number, CallMessage>();
  const running = new Map<number, AbortController>();
  let isWelcome = false;
  let isStarting = false;
  const post = (message: ToCaller): void => {
    port.post(message);
  };
  const answer = async ({ id, noun, method, request }: CallMessage): Promise<void> => {
    const stop = new AbortController();
    running.set(id, stop);
    const options: CallOptions = {
      signal: stop.signal,
      onProgress: (value) => {
        if (!stop.signal.aborted) post({ kind: 'progress', id, value });
      },
    };
    try {
      const value = await call(service, noun, method, request, options);
      if (!stop.signal.aborted) post({ kind: 'answer', id, value });
    } catch (error) {
      if (!stop.signal.aborted) post({ kind: 'error', id, error: asSent(error) });
    } finally {
      running.delete(id);
    }
  };
  const startWaiting = async (): Promise<void> => {
    if (isStarting) return;
    isStarting = true;
    for (const message of waiting.values()) {
      waiting.delete(message.id);
      void answer(message);
      await pause();
    }
    isStarting = false;
  };
  port.listen((received) => {
    const message = readToService(received);
    if (message?.kind === 'hello') {
      isWelcome = message.version === VERSION;
      post({ kind: 'hello', version: VERSION });
    } else if (!isWelcome) return;
    else if (message?.kind === 'call') {
      waiting.set(message.id, message);
      void startWaiting();
    } else if (message?.kind === 'cancel' && !waiting.delete(message.id)) running.get(message.id)?.abort();
  });
}

type CallMessage = Extract<ToService, { readonly kind: 'call' }>;

function call(
  service: object,
  noun: string,
  method: string,
  request: unknown,
  options: CallOptions,
): unknown {
  const part = ownMember(service, noun);
  const found = typeof part === 'object' && part !== null ? ownMember(part, method) : undefined;
  if (typeof found !== 'function') throw new TypeError(`There is no method ${noun}.${method}.`);
  return Reflect.apply(found, part, [request, options]);
}

const ownMember = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined;

const asSent = (error: unknown): SentError =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { name: 'Error', message: String(error) };
