import type { WriterError } from '../../core/writer/index.ts';
import { asWriterError } from '../wire/faults.ts';
import { send, type Line } from '../wire/send.ts';
import { outgoing } from './outgoing.ts';

export interface WatchedFetch {
  readonly fetch: typeof fetch;
  /** The connection's fault, which the SDK would wrap or ignore. */
  readonly fault: () => WriterError | undefined;
}

/**
 * Our own connection in the shape of `fetch`, so that the SDK's requests are logged, limited and stripped
 * like all others.
 */
export function watchFetch(line: Line): WatchedFetch {
  let fault: WriterError | undefined;
  const keepFault = (error: unknown): WriterError => {
    fault ??= asWriterError(error, 'unreachable', 'The request cannot be sent');
    return fault;
  };
  return {
    fault: () => fault,
    fetch: async (input, init) => {
      try {
        const signal = init?.signal ?? new AbortController().signal;
        const bytes = send(outgoing(input, init), line, signal);
        const first = await bytes.next();
        // The SDK reads streams of any type, and everything else only as JSON.
        return new Response(streamOf(first, bytes, keepFault), {
          headers: { 'content-type': 'application/json' },
        });
      } catch (error) {
        throw keepFault(error);
      }
    },
  };
}

function streamOf(
  first: IteratorResult<Uint8Array, void>,
  bytes: AsyncGenerator<Uint8Array, void>,
  asFault: (error: unknown) => WriterError,
): ReadableStream<Uint8Array> {
  let next: IteratorResult<Uint8Array, void> | undefined = first;
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const read = next ?? (await bytes.next());
          next = undefined;
          if (read.done === true) controller.close();
          else controller.enqueue(read.value);
        } catch (error) {
          controller.error(asFault(error));
        }
      },
      cancel: async () => {
        await bytes.return();
      },
    },
    { highWaterMark: 0 },
  );
}
