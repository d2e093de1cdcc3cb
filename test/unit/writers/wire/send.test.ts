import assert from 'node:assert/strict';
import { getEventListeners, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { WriterError } from '../../../../src/core/writer/index.ts';
import { answer } from '../../../../src/writers/wire/answer.ts';
import { send, type Outgoing } from '../../../../src/writers/wire/send.ts';
import { impatient, patient } from '../asking.ts';
import { watchProcess } from '../left-behind.ts';

const outgoing = (): Outgoing => ({
  method: 'POST',
  url: 'http://localhost/x',
  headers: {},
  secrets: { authorization: 'Bearer secret-7' },
  body: new TextEncoder().encode('{}'),
});
const observer = (): void => undefined;

/** A connection that heeds no signal, as behind a proxy that VS Code puts in fetch's place. */
function deaf(first?: Uint8Array): { readonly fetch: typeof fetch; readonly cancelled: () => boolean } {
  let cancelled = false;
  return {
    cancelled: () => cancelled,
    fetch: () =>
      Promise.resolve(
        new Response(
          new ReadableStream<Uint8Array>({
            start: (controller) => {
              if (first !== undefined) controller.enqueue(first);
            },
            cancel: () => {
              cancelled = true;
            },
          }),
        ),
      ),
  };
}

describe('sending over a connection that heeds no signal', () => {
  it('stops when the caller cancels, and releases the answer', async () => {
    const { fetch, cancelled } = deaf(Uint8Array.of(1));
    const controller = new AbortController();
    const bytes = send(outgoing(), { observer, fetch, timeouts: patient }, controller.signal);
    assert.deepEqual((await bytes.next()).value, Uint8Array.of(1));
    const next = bytes.next();
    controller.abort();
    await assert.rejects(next, { fault: 'aborted' });
    assert.ok(cancelled());
  });

  it('stops all the same when nothing comes', async () => {
    const deafAndDumb: typeof fetch = () => new Promise(() => undefined);
    for (const fetch of [deaf().fetch, deaf(Uint8Array.of(1)).fetch, deafAndDumb])
      await assert.rejects(
        async () => {
          for await (const piece of send(
            outgoing(),
            { observer, fetch, timeouts: impatient },
            new AbortController().signal,
          ))
            assert.equal(piece.length, 1);
        },
        { fault: 'stalled' },
      );
  });

  it('ends an answer of endless keep-alive data', async () => {
    const fetch: typeof globalThis.fetch = () =>
      Promise.resolve(
        new Response(
          new ReadableStream<Uint8Array>({
            pull: async (controller) => {
              await new Promise((resolve) => setTimeout(resolve, 5));
              controller.enqueue(new TextEncoder().encode(': ping\n\n'));
            },
          }),
        ),
      );
    const timeouts = { ...patient, whole: 120 };
    await assert.rejects(
      async () => {
        for await (const piece of send(
          outgoing(),
          { observer, fetch, timeouts },
          new AbortController().signal,
        ))
          assert.equal(piece.length, 8);
      },
      { fault: 'stalled' },
    );
  });

  it('leaves nothing behind when the request cannot even be made', async () => {
    const controller = new AbortController();
    const fetch: typeof globalThis.fetch = () => {
      throw new TypeError('secret-7');
    };
    const left = watchProcess();
    try {
      await assert.rejects(
        send(outgoing(), { observer, fetch, timeouts: patient }, controller.signal).next(),
        {
          fault: 'unreachable',
        },
      );
      assert.equal(left.timers(), 0);
      assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
    } finally {
      left.stop();
    }
  });

  it('does not take a slow reader for a silent server', async () => {
    const { fetch } = deaf(Uint8Array.of(1));
    const bytes = send(outgoing(), { observer, fetch, timeouts: impatient }, new AbortController().signal);
    await bytes.next();
    await new Promise((resolve) => setTimeout(resolve, 2 * impatient.idle));
    assert.deepEqual(await bytes.return(), { done: true, value: undefined });
  });
});

describe('an answer', () => {
  async function* pieces(...texts: string[]): AsyncGenerator<string> {
    for (const text of texts) yield await Promise.resolve(text);
  }

  it('yields nothing more once the caller cancelled, even when everything has arrived', async () => {
    for (const at of [1, 2]) {
      const controller = new AbortController();
      const given: string[] = [];
      await assert.rejects(
        async () => {
          for await (const piece of answer(pieces('a', 'b'), controller.signal)) {
            given.push(piece);
            if (given.length === at) controller.abort();
          }
        },
        { fault: 'aborted' },
      );
      assert.equal(given.length, at);
    }
  });

  it('is not taken when it does not end', async () => {
    await assert.rejects(
      async () => {
        for await (const piece of answer(
          pieces(...Array<string>(30).fill('a'.repeat(50_000))),
          new AbortController().signal,
        ))
          assert.ok(piece);
      },
      { fault: 'malformed' },
    );
  });

  it('throws only writer errors', async () => {
    const broken = (async function* () {
      yield await Promise.resolve('a');
      throw new TypeError('secret-7');
    })();
    const reader = answer(broken, new AbortController().signal);
    await reader.next();
    await assert.rejects(
      reader.next(),
      (error) =>
        error instanceof WriterError &&
        error.fault === 'malformed' &&
        !String(error.stack).includes('secret-7'),
    );
  });
});

/** A server in a thread of its own that answers `yes` and closes each connection 20 ms later, without saying so beforehand. */
const CLOSES_IDLE = `
  const { createServer } = require('node:net');
  const server = createServer((socket) => {
    socket.on('error', () => undefined).on('data', () => {
      socket.write('HTTP/1.1 200 OK\\r\\ncontent-length: 3\\r\\n\\r\\nyes');
      setTimeout(() => socket.end(), 20);
    });
  });
  server.listen(0, '127.0.0.1', () => require('node:worker_threads').parentPort.postMessage(server.address().port));
`;

describe('sending to a server that closes idle connections', () => {
  it('succeeds when this process was busy while the server closed one', async () => {
    const server = new Worker(CLOSES_IDLE, { eval: true });
    const port = await once(server, 'message').then(([message]: unknown[]) => message);
    const ask = async (): Promise<string> => {
      let text = '';
      for await (const piece of send(
        { ...outgoing(), url: `http://127.0.0.1:${String(port)}/` },
        { observer, fetch, timeouts: patient },
        new AbortController().signal,
      ))
        text += new TextDecoder().decode(piece);
      return text;
    };
    try {
      for (let asked = 0; asked < 8; asked += 1) {
        assert.equal(await ask(), 'yes');
        await new Promise((resolve) => setTimeout(resolve, 0));
        // As the engine does where it has no thread of its own.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      }
    } finally {
      await server.terminate();
    }
  });
});
