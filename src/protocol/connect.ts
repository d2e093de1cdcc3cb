import type { CallOptions, Remote, StoppedError } from '../core/base/calls.ts';
import { RemoteError, VersionError } from './errors.ts';
import { readToCaller, VERSION, type SentError, type ToService } from './messages.ts';
import type { MessagePortLike } from './port.ts';

interface Pending {
  readonly settle: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
  readonly onProgress: ((progress: unknown) => void) | undefined;
}

/** A line to a service. */
export interface Connection {
  /**
   * Rejects with the signal's reason as soon as it is aborted, with `StoppedError` when the line is closed, with `VersionError` when the
   * other end is of another version, and with `RemoteError` when the call failed there.
   */
  call(noun: string, method: string, request: unknown, options?: CallOptions): Promise<unknown>;
  /** The other end is gone: every call that is under way or still to come rejects with this error. */
  close(error: StoppedError): void;
}

/** Begins to speak to a service that `serve` answers for at the other end of the port. Calls need not wait for its greeting. */
export function connect(port: MessagePortLike): Connection {
  const pending = new Map<number, Pending>();
  let closed: Error | undefined;
  let lastId = 0;
  const post = (message: ToService): void => {
    port.post(message);
  };
  const close = (error: Error): void => {
    closed ??= error;
    for (const { fail } of [...pending.values()]) fail(closed);
  };
  port.listen((received) => {
    const message = readToCaller(received);
    switch (message?.kind) {
      case undefined:
        return;
      case 'hello':
        if (message.version !== VERSION)
          close(
            new VersionError(
              `The other end speaks version ${String(message.version)} of the protocol instead of ${String(VERSION)}.`,
            ),
          );
        return;
      case 'answer':
        pending.get(message.id)?.settle(message.value);
        return;
      case 'error':
        pending.get(message.id)?.fail(asError(message.error));
        return;
      case 'progress':
        pending.get(message.id)?.onProgress?.(message.value);
    }
  });
  post({ kind: 'hello', version: VERSION });
  return {
    call(noun, method, request, { signal, onProgress } = {}) {
      return new Promise((resolve, reject) => {
        if (closed) throw closed;
        signal?.throwIfAborted();
        const id = ++lastId;
        const end = (): void => {
          pending.delete(id);
          signal?.removeEventListener('abort', cancel);
        };
        const fail = (error: unknown): void => {
          end();
          // Whoever aborts chooses the reason.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          reject(error);
        };
        const cancel = (): void => {
          fail(signal?.reason);
          post({ kind: 'cancel', id });
        };
        const settle = (value: unknown): void => {
          end();
          resolve(value);
        };
        post({ kind: 'call', id, noun, method, request });
        pending.set(id, { settle, fail, onProgress });
        signal?.addEventListener('abort', cancel);
      });
    },
    close,
  };
}

const asError = ({ name, message, stack }: SentError): RemoteError => new RemoteError(name, message, stack);

export type Call = Connection['call'];

/**
 * The service's interface over a line. `Api` has to be what the other end serves: the greeting makes sure that both are of one version, and
 * the methods' types are taken on that word.
 */
export function remote<Api>(call: Call): Remote<Api>;
export function remote(call: Call): object {
  return members((noun) =>
    members((method) => (request: unknown, options?: CallOptions) => call(noun, method, request, options)),
  );
}

/** An object that makes its members when they are first asked for. */
function members(make: (name: string) => unknown): object {
  const made = new Map<string, unknown>();
  return new Proxy(Object.freeze({}), {
    get(_, name) {
      // What an interface is looked at as, such as a promise, is none of its members.
      if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined;
      if (!made.has(name)) made.set(name, make(name));
      return made.get(name);
    },
  });
}
