import type { CallOptions, Remote, StoppedError } from '../core/base/calls.ts';
import { RemoteError, VersionError } from './errors.ts';
import { readToCaller, VERSION, type SentError, type ToService } from './messages.ts';
import type { MessagePortLike } from './port.ts';

interface Pending {
  readonly settle: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
  readonly onProgress: ((progress: unknown) => void) | undefined;
}

/** A connection to a service. */
export interface Connection {
  /**
   * Rejects with the signal's reason when it is aborted, with `StoppedError` when the connection is closed,
   * with `VersionError` when the other end has another version, and with `RemoteError` when the call failed
   * there.
   */
  call(noun: string, method: string, request: unknown, options?: CallOptions): Promise<unknown>;
  /** Closes the connection: all pending and future calls reject with this error. */
  close(error: StoppedError): void;
}

/**
 * Connects to a service that `serve` runs at the other end of the port. Calls may be made before its greeting
 * arrives.
 */
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
          // The reason of an abort may be any value.
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
 * The service's interface over a connection. `Api` must be the type that the other end serves; its methods'
 * types are not checked at run time beyond the version in the greeting.
 */
export function remote<Api>(call: Call): Remote<Api>;
export function remote(call: Call): object {
  return members((noun) =>
    members((method) => (request: unknown, options?: CallOptions) => call(noun, method, request, options)),
  );
}

/** An object that creates its members on first access. */
function members(make: (name: string) => unknown): object {
  const made = new Map<string, unknown>();
  return new Proxy(Object.freeze({}), {
    get(_, name) {
      // Members that JavaScript itself looks up, such as a promise's `then`, do not exist.
      if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined;
      if (!made.has(name)) made.set(name, make(name));
      return made.get(name);
    },
  });
}
