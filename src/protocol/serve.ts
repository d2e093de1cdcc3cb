import type { CallOptions } from '../core/base/calls.ts';
import { readToService, VERSION, type SentError, type ToCaller } from './messages.ts';
import type { MessagePortLike } from './port.ts';

/**
 * Answers calls to a service: an object of nouns, each an object of methods that take a request and
 * `CallOptions`. A cancelled call's signal is aborted and its result is not sent. A caller of another version
 * receives ours and no further answers.
 */
export function serve(port: MessagePortLike, service: object): void {
  const running = new Map<number, AbortController>();
  let isWelcome = false;
  const post = (message: ToCaller): void => {
    port.post(message);
  };
  const answer = async (id: number, noun: string, method: string, request: unknown): Promise<void> => {
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
  port.listen((received) => {
    const message = readToService(received);
    if (message?.kind === 'hello') {
      isWelcome = message.version === VERSION;
      post({ kind: 'hello', version: VERSION });
    } else if (!isWelcome) return;
    else if (message?.kind === 'call') void answer(message.id, message.noun, message.method, message.request);
    else if (message?.kind === 'cancel') running.get(message.id)?.abort();
  });
}

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
