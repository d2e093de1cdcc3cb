import assert from 'node:assert/strict';
import { MessageChannel } from 'node:worker_threads';
import { StoppedError, type CallOptions } from '../../../src/core/base/calls.ts';
import { portOf } from '../../../src/host-node/worker/thread-port.ts';
import { connect, inProcess, remote, serve, VERSION, type Connection } from '../../../src/protocol/index.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A kettle that warms in pieces, and says how far it has come. */
class Kettle {
  readonly water = {
    pieces: 0,
    stopped: 0,
    async warm(
      { pieces }: { pieces: number },
      { signal, onProgress }: CallOptions<number> = {},
    ): Promise<string> {
      try {
        for (this.pieces = 0; this.pieces < pieces; this.pieces++) {
          onProgress?.(this.pieces / pieces);
          await turn();
          signal?.throwIfAborted();
        }
        return 'warm';
      } finally {
        if (signal?.aborted) this.stopped++;
      }
    },
    pour({ cups }: { cups: number }): string[] {
      if (cups > 6) throw new RangeError('The pot holds six cups.');
      return Array.from({ length: cups }, (_, at) => `cup ${String(at + 1)}`);
    },
  };
}

describe('calls over a line', () => {
  let kettle: Kettle;
  let line: Connection;
  let channel: MessageChannel;
  const service = () => remote<Kettle>((...call) => line.call(...call));

  beforeEach(() => {
    kettle = new Kettle();
    channel = new MessageChannel();
    serve(portOf(channel.port2), kettle);
    line = connect(portOf(channel.port1));
  });
  afterEach(() => {
    channel.port1.close();
  });

  it('are answered, each to its own caller', async () => {
    const pours = [3, 1, 2].map((cups) => service().water.pour({ cups }));
    const lengths = (await Promise.all(pours)).map(({ length }) => length);
    assert.deepEqual(lengths, [3, 1, 2]);
  });

  it('report progress in order', async () => {
    const heard: number[] = [];
    await service().water.warm({ pieces: 4 }, { onProgress: (share) => heard.push(share) });
    assert.deepEqual(heard, [0, 0.25, 0.5, 0.75]);
  });

  it('reject with the error of the other end', async () => {
    await assert.rejects(service().water.pour({ cups: 7 }), {
      name: 'RemoteError',
      origin: 'RangeError',
      message: 'The pot holds six cups.',
    });
  });

  it('reject for a method that there is not, inherited ones included', async () => {
    for (const [noun, method] of [
      ['tea', 'pour'],
      ['water', 'boil'],
      ['water', 'toString'],
      ['constructor', 'name'],
    ])
      await assert.rejects(line.call(noun!, method!, {}), { name: 'RemoteError', origin: 'TypeError' });
  });

  it('reject at once when cancelled, and stop the work at its next pause', async () => {
    const stop = new AbortController();
    const warming = service().water.warm(
      { pieces: 10_000 },
      {
        signal: stop.signal,
        onProgress: () => {
          stop.abort();
        },
      },
    );
    await assert.rejects(warming, { name: 'AbortError' });
    while (kettle.water.stopped === 0) await turn();
    assert.ok(kettle.water.pieces < 100, String(kettle.water.pieces));
    assert.equal((await service().water.pour({ cups: 1 })).length, 1);
  });

  it('are not begun when cancelled before', async () => {
    await assert.rejects(service().water.warm({ pieces: 3 }, { signal: AbortSignal.abort() }), {
      name: 'AbortError',
    });
    await turn();
    assert.equal(kettle.water.pieces, 0);
  });

  it('are not started when cancelled while they wait for another call', async () => {
    const started: string[] = [];
    const busy = { desk: { note: ({ name }: { name: string }): number => started.push(name) } };
    const other = new MessageChannel();
    serve(portOf(other.port2), busy, turn);
    const { desk } = remote<typeof busy>((...call) => own.call(...call));
    const own = connect(portOf(other.port1));
    const stop = new AbortController();
    const first = desk.note({ name: 'first' });
    const cancelled = desk.note({ name: 'cancelled' }, { signal: stop.signal });
    const last = desk.note({ name: 'last' });
    stop.abort();
    await assert.rejects(cancelled, { name: 'AbortError' });
    assert.deepEqual([await first, await last], [1, 2]);
    assert.deepEqual(started, ['first', 'last']);
    other.port1.close();
  });

  it('reject once the other end is gone, those to come as well', async () => {
    const warming = service().water.warm({ pieces: 10_000 });
    line.close(new StoppedError('The kettle fell.'));
    await assert.rejects(warming, { name: 'StoppedError' });
    await assert.rejects(service().water.pour({ cups: 1 }), { name: 'StoppedError' });
  });

  it('reject when the other end is of another version', async () => {
    const other = new MessageChannel();
    const refused = connect(portOf(other.port1));
    const call = refused.call('water', 'pour', { cups: 1 });
    other.port2.postMessage({ kind: 'hello', version: VERSION + 1 });
    await assert.rejects(call, { name: 'VersionError' });
    await assert.rejects(refused.call('water', 'pour', { cups: 1 }), { name: 'VersionError' });
    other.port1.close();
  });

  it('are not answered to a caller of another version, or one that does not greet', async () => {
    for (const greeting of [
      [],
      [{ kind: 'hello', version: VERSION + 1 }],
      ['hello', null, { kind: 'call' }],
    ]) {
      const other = new MessageChannel();
      const heard: unknown[] = [];
      other.port1.on('message', (message) => heard.push(message));
      serve(portOf(other.port2), kettle);
      for (const message of greeting) other.port1.postMessage(message);
      other.port1.postMessage({ kind: 'call', id: 1, noun: 'water', method: 'pour', request: { cups: 1 } });
      for (let wait = 0; wait < 5; wait++) await turn();
      assert.deepEqual(
        heard.filter(
          (message) => JSON.stringify(message) !== JSON.stringify({ kind: 'hello', version: VERSION }),
        ),
        [],
      );
      other.port1.close();
    }
  });

  it('go to a service of the same thread in the same way', async () => {
    const own = inProcess(kettle);
    assert.equal((await own.water.pour({ cups: 2 })).length, 2);
    assert.equal(await Promise.resolve(own), own);
    const stop = new AbortController();
    const warming = own.water.warm({ pieces: 100 }, { signal: stop.signal });
    stop.abort();
    await assert.rejects(warming, { name: 'AbortError' });
  });
});
