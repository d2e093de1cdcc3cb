import { WriterError, type Wire, type RequestObserver } from '../../core/writer/index.ts';
import { asWriterError, faultOfStatus, throwIfCancelled, retryAfter } from './faults.ts';
import type { Timeouts } from './timeouts.ts';
import { watchdog } from './watchdog.ts';

/** A request that is ready to be sent. */
export interface Outgoing {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Headers whose values are never shown. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Empty for `GET`. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The external dependencies of sending. */
export interface Line {
  readonly observer: RequestObserver;
  readonly fetch: typeof fetch;
  readonly timeouts: Timeouts;
}

/** The request as it may be shown and logged: without the values of secrets. */
export const wireOf = ({ method, url, headers, secrets, body }: Outgoing): Wire => ({
  method,
  url,
  headers: { ...headers, ...Object.fromEntries(Object.keys(secrets).map((name) => [name, '(withheld)'])) },
  // A copy: an observer can prevent sending, but not change the request.
  body: body.slice(),
});

/** Passes a request to the observer. Throws a `WriterError` (`unavailable`) when it must not be sent. */
export async function reportRequest(observer: RequestObserver, wire: Wire): Promise<void> {
  try {
    await observer(wire);
  } catch (error) {
    throw asWriterError(error, 'unavailable', 'The request was kept from being sent');
  }
}

/**
 * Sends a request and yields the bytes of its answer. The connection is closed when the iteration ends, for
 * whatever reason. Redirects are not followed, as one could carry a draft to an address that the user has not
 * chosen. Throws a `WriterError` whose message contains the status and nothing that was sent or received.
 */
export async function* send(
  outgoing: Outgoing,
  { observer, fetch, timeouts }: Line,
  caller: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  throwIfCancelled(caller);
  await reportRequest(observer, wireOf(outgoing));
  throwIfCancelled(caller);

  const dog = watchdog(caller);
  dog.limit(timeouts.whole);
  try {
    const { reader, first } = await dog.within(timeouts.firstByte, async () => {
      const reader = await openBody(outgoing, fetch, dog.signal);
      return { reader, first: await read(reader) };
    });
    try {
      for (
        let { done, value } = first;
        !done;
        { done, value } = await dog.within(timeouts.idle, () => read(reader))
      )
        if (value !== undefined) yield value;
    } finally {
      dog.end();
      await reader.cancel().catch(() => undefined);
    }
  } catch (error) {
    throwIfCancelled(caller);
    throw error;
  } finally {
    dog.end();
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function read(reader: Reader): ReturnType<Reader['read']> {
  try {
    return await reader.read();
  } catch (error) {
    throw asWriterError(error, 'cut', 'The connection broke');
  }
}

async function openBody(
  { method, url, headers, secrets, body }: Outgoing,
  fetch: Line['fetch'],
  signal: AbortSignal,
): Promise<Reader> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: { ...headers, ...secrets, ...(isUnencrypted(url) && { connection: 'close' }) },
      redirect: 'error',
      signal,
      ...(method === 'POST' && { body }),
    });
  } catch (error) {
    throw asWriterError(error, 'unreachable', 'The server cannot be reached');
  }
  if (!response.ok)
    throw new WriterError(
      faultOfStatus(response.status),
      `The server answered ${response.status}`,
      retryAfter(response.headers, Date.now()),
    );
  if (response.body === null) throw new WriterError('cut', 'The answer has no body');
  return response.body.getReader();
}

/**
 * Whether a new connection costs nothing, as to servers on this machine or in its network. There, none is used twice: a
 * server closes connections that are idle for some seconds, and where this process was busy meanwhile, it would learn of
 * that only by a request that fails, which is not sent again for a person.
 */
const isUnencrypted = (url: string): boolean => url.startsWith('http:');
