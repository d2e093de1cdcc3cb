import type { WriterError } from '../../core/writer/index.ts';
import { asWriterError } from '../wire/faults.ts';
import { send, type Line } from '../wire/send.ts';
import { outgoing } from './outgoing.ts';

export interface Overheard {
  readonly fetch: typeof fetch;
  /** What went wrong on the line, which the SDK would wrap or pass over in silence. */
  readonly fault: () => WriterError | undefined;
}

/** Our own line in the shape of `fetch`, so that what the SDK sends is witnessed, watched and stripped like everything else. */
export function overheard(line: Line): Overheard {
  let fault: WriterError | undefined;
  const hear = (error: unknown): WriterError => {
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
        // The SDK reads streams whatever their type, and everything else only as JSON.
        return new Response(streamOf(first, bytes, hear), {
          headers: { 'content-type': 'application/json' },
        });
      } catch (error) {
        throw hear(error);
      }
    },
  };
}

function streamOf(
  first: IteratorResult<Uint8Array, void>,
  bytes: AsyncGenerator<Uint8Array, void>,
  hear: (error: unknown) => WriterError,
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
          controller.error(hear(error));
        }
      },
      cancel: async () => {
        await bytes.return();
      },
    },
    { highWaterMark: 0 },
  );
}
