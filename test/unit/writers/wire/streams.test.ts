import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonLines } from '../../../../src/writers/wire/ndjson.ts';
import { serverEvents, type ServerEvent } from '../../../../src/writers/wire/sse.ts';

async function* pieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let start = 0;
  for (const end of [...ends, bytes.length]) {
    yield await Promise.resolve(bytes.subarray(start, end));
    start = end;
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const events = (text: string, cuts: readonly number[] = []): Promise<ServerEvent[]> =>
  all(serverEvents(pieces(new TextEncoder().encode(text), cuts)));
const values = (text: string, cuts: readonly number[] = []): Promise<unknown[]> =>
  all(jsonLines(pieces(new TextEncoder().encode(text), cuts)));

const cuts = fc.array(fc.nat(4000), { maxLength: 40 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

describe('server-sent events', () => {
  it('reads events by the standard’s own rules', async () => {
    assert.deepEqual(await events('data: YHOO\ndata: +2\ndata: 10\n\n'), [
      { event: 'message', data: 'YHOO\n+2\n10' },
    ]);
    assert.deepEqual(await events(': test\n\ndata:first\nid: 1\nretry: 5\n\ndata\n\ndata\ndata\n\ndata:'), [
      { event: 'message', data: 'first' },
      { event: 'message', data: '' },
      { event: 'message', data: '\n' },
    ]);
    assert.deepEqual(await events('event: a\ndata:  two spaces\n\n'), [{ event: 'a', data: ' two spaces' }]);
    assert.deepEqual(
      await events('event: a\n\ndata: x\n\n'),
      [{ event: 'message', data: 'x' }],
      'a name alone is no event',
    );
    assert.deepEqual(await events('\uFEFFdata: after a mark\n\n'), [
      { event: 'message', data: 'after a mark' },
    ]);
    assert.deepEqual(await events('data: a\uFEFFb\n\n'), [{ event: 'message', data: 'a\uFEFFb' }]);
    assert.deepEqual(await events('data: no end\n'), []);
  });

  it('reads the same however it is cut and however lines end', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\uFEFF]/g, ''));
    const written = fc.array(
      fc.record({ event: fc.constantFrom('', 'delta', 'ping'), lines: fc.array(line, { minLength: 1 }) }),
    );
    await fc.assert(
      fc.asyncProperty(written, lineEnd, cuts, fc.boolean(), async (list, end, at, comments) => {
        const text = list
          .flatMap(({ event, lines }) => [
            ...(comments ? [': comment'] : []),
            ...(event === '' ? [] : [`event: ${event}`]),
            ...lines.map((data) => `data: ${data}`),
            '',
          ])
          .map((each) => each + end)
          .join('');
        assert.deepEqual(
          await events(text, at),
          list.map(({ event, lines }) => ({
            event: event === '' ? 'message' : event,
            data: lines.join('\n'),
          })),
        );
      }),
    );
  });

  it('gives an event as soon as its empty line has come, CR or not', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const whole = new TextEncoder().encode(`data: now${end}${end}`);
      const reader = serverEvents(
        (async function* () {
          yield await Promise.resolve(whole.subarray(0, end === '\r\n' ? whole.length - 1 : whole.length));
          throw new Error('asked for more than was needed');
        })(),
      );
      assert.deepEqual((await reader.next()).value, { event: 'message', data: 'now' });
    }
  });

  it('takes what is no UTF-8 for malformed, and half a character at the end for none', async () => {
    const broken = Uint8Array.of(...new TextEncoder().encode('data: '), 0xff, 0x0a, 0x0a);
    await assert.rejects(all(serverEvents(pieces(broken, []))), { fault: 'malformed' });
    const half = Uint8Array.of(...new TextEncoder().encode('data: x\n\ndata: '), 0xf0, 0x9f);
    assert.deepEqual(await all(serverEvents(pieces(half, []))), [{ event: 'message', data: 'x' }]);
  });

  it('does not gather for ever a line that does not end', async () => {
    const much = new Uint8Array(1_000_000).fill(0x61);
    await assert.rejects(
      all(
        serverEvents(
          (async function* () {
            for (let given = 0; given < 100; given += 1) yield await Promise.resolve(much);
          })(),
        ),
      ),
      { fault: 'malformed' },
    );
  });
});

describe('newline-delimited JSON', () => {
  it('reads the same however it is cut and however lines end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.constantFrom('\n', '\r\n'),
        cuts,
        async (list, end, at) => {
          const text = list.map((value) => JSON.stringify(value) + end).join(end);
          assert.deepEqual(
            await values(text, at),
            list.map((value): unknown => JSON.parse(JSON.stringify(value))),
          );
        },
      ),
    );
  });

  it('reads a last line without its end if it is whole, and passes over one cut short', async () => {
    assert.deepEqual(await values('{"a":1}\n{"b":2}'), [{ a: 1 }, { b: 2 }]);
    assert.deepEqual(await values('{"a":1}\n{"b":'), [{ a: 1 }]);
    await assert.rejects(values('{"a":1}\n{"b":\n'), { fault: 'malformed' });
  });
});
