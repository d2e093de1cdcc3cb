import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import type { WriterFault } from '../../../src/core/writer/index.ts';
import { usualPieces } from '../../conformance/messages-api.ts';
import type { Plan } from '../../conformance/plan.ts';
import { startServer, type ConformanceServer } from '../../conformance/server.ts';
import { impatient, outcome, request, speakers, writerAt, type Asked, type Outcome } from './asking.ts';
import { watchProcess, type LeftBehind } from './left-behind.ts';

const whole = usualPieces.join('');

for (const speaker of speakers)
  describe(`the fault matrix: ${speaker.kind}`, () => {
    let server: ConformanceServer;
    let left: LeftBehind;
    /** Frames of a usual answer. */
    let frames = 0;

    before(async () => {
      server = await startServer(speaker.protocol());
      await outcome(writerAt(speaker, server).writer);
      frames = server.exchanges.at(-1)!.framesSent;
      assert.ok(frames >= usualPieces.length);
    });
    after(() => server.close());
    beforeEach(() => {
      left = watchProcess();
    });
    afterEach(async () => {
      // Rejections that nobody handles are told of a turn of the loop later.
      await new Promise((resolve) => setImmediate(resolve));
      left.stop();
      assert.deepEqual(left.rejections, [], 'a rejection nobody handles');
      assert.equal(left.timers(), 0, 'a timer is left');
      assert.deepEqual(left.said, [], 'something was said on the console');
    });

    interface Result extends Outcome, Asked {
      readonly ended: 'finished' | 'aborted';
    }

    /** One request to a server with a plan: reported once, sent once, byte for byte the same, and its connection done with. */
    async function ask(plan: Plan, more: Parameters<typeof writerAt>[2] = {}): Promise<Result> {
      const before = server.exchanges.length;
      server.plan(plan);
      const asked = writerAt(speaker, server, more);
      const result = await outcome(asked.writer);
      assert.equal(server.exchanges.length, before + 1, 'asked once, and not again');
      const [exchange] = server.exchanges.slice(before);
      assert.equal(asked.wires.length, 1);
      assert.deepEqual(Buffer.from(asked.wires[0]!.body), exchange!.request.body);
      return { ...result, ...asked, ended: await exchange!.closed };
    }

    async function fails(
      plan: Plan,
      fault: WriterFault,
      more: Parameters<typeof writerAt>[2] = {},
    ): Promise<Result> {
      const result = await ask(plan, more);
      assert.equal(result.fault, fault, `${JSON.stringify(plan)}: ${String(result.error)}`);
      assert.ok(whole.startsWith(result.text), 'what came is what was sent');
      return result;
    }

    const shapes: readonly [name: string, plan: Plan][] = [
      ['as documented', {}],
      ['byte by byte', { bytewise: true }],
      ['with CRLF', { lineEnd: '\r\n' }],
      ['with CRLF, byte by byte', { lineEnd: '\r\n', bytewise: true }],
      ['with pings and comments anywhere', { noise: true }],
      ['with all of it', { noise: true, bytewise: true, lineEnd: '\r\n' }],
    ];
    for (const [name, plan] of shapes)
      it(`gives the whole answer when it comes ${name}`, async () => {
        const { text, fault } = await ask(plan);
        assert.equal(fault, undefined);
        assert.equal(text, whole);
      });

    it('gives the whole answer when lines end with CR, where the protocol allows it', async () => {
      const { text, fault } = await ask({ lineEnd: '\r', bytewise: true });
      assert.equal(fault, undefined);
      assert.equal(text, whole);
    });

    it('is done when the answer is, whether or not the server ends it', async () => {
      const { text, fault } = await ask({ stallAfter: frames });
      assert.equal(fault, undefined);
      assert.equal(text, whole);
    });

    /** A reason to finish is enough for the end of a stream of chat completions; [DONE] may then be missing. */
    const enough = speaker.kind === 'openai-compatible' ? 1 : 0;

    it('reports a broken connection, wherever it breaks', async () => {
      for (let at = 0; at < frames - enough; at += 1) {
        const { fault, ended } = await ask({ breakAfter: at });
        // Before the first frame the break may come before the headers have arrived.
        assert.ok(fault === 'cut' || (at === 0 && fault === 'unreachable'), `${at}: ${String(fault)}`);
        assert.equal(ended, 'aborted');
      }
    });

    it('reports an answer that ends early, wherever it ends', async () => {
      for (let at = 0; at < frames - enough; at += 1) {
        await fails({ endAfter: at }, 'cut');
        await fails({ halfOf: at }, 'cut');
        await fails({ halfOf: at, bytewise: true, lineEnd: '\r\n' }, 'cut');
      }
    });

    it('does not wait for ever: not for headers, not for a byte', async () => {
      for (const at of [0, 1, Math.floor(frames / 2), frames - 1]) {
        const { ended } = await fails({ stallAfter: at }, 'stalled', { timeouts: impatient });
        assert.equal(ended, 'aborted', 'the server sees that nobody waits any more');
      }
    });

    const statuses: readonly [number, WriterFault][] = [
      [400, 'rejected'],
      [401, 'not-allowed'],
      [402, 'rejected'],
      [403, 'not-allowed'],
      [404, 'not-found'],
      [408, 'overloaded'],
      [413, 'rejected'],
      [422, 'rejected'],
      [429, 'rate-limited'],
      [500, 'overloaded'],
      [503, 'overloaded'],
      [529, 'overloaded'],
    ];
    for (const [status, fault] of statuses)
      it(`takes ${status} for ${fault}`, async () => {
        const { error, text } = await fails({ status }, fault);
        assert.equal(text, '');
        assert.equal(error?.retryAfter, undefined);
      });

    it('reports when the next request is allowed', async () => {
      const seconds = await fails({ status: 429, headers: { 'retry-after': '7' } }, 'rate-limited');
      assert.equal(seconds.error?.retryAfter, 7000);
      const milliseconds = await fails(
        { status: 529, headers: { 'retry-after': '9', 'retry-after-ms': '1500', 'x-should-retry': 'true' } },
        'overloaded',
      );
      assert.equal(milliseconds.error?.retryAfter, 1500);
      const past = await fails(
        { status: 503, headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' } },
        'overloaded',
      );
      assert.equal(past.error?.retryAfter, 0);
    });

    it('follows no redirect', async () => {
      const elsewhere = await startServer(speaker.protocol());
      try {
        await fails({ redirect: `${elsewhere.address}/v1/messages` }, 'unreachable');
        server.plan({ redirect: `${elsewhere.address}/v1/models` });
        await assert.rejects(writerAt(speaker, server).writer.models(new AbortController().signal), {
          fault: 'unreachable',
        });
        assert.equal(elsewhere.exchanges.length, 0);
      } finally {
        await elsewhere.close();
      }
    });

    it('takes an error amid the stream for what it is, wherever it comes', async () => {
      for (let at = 0; at < frames; at += 1) await fails({ errorAfter: at }, 'overloaded');
    });

    // Ollama has no word for it.
    if (speaker.kind !== 'ollama')
      it('reports a refusal', async () => {
        await fails({ stop: 'refusal' }, 'refused');
      });

    it('takes an answer at its longest for cut', async () => {
      await fails({ stop: 'length' }, 'cut');
    });

    it('reports invalid JSON as malformed, wherever it is', async () => {
      for (let at = 0; at < frames; at += 1) {
        const { fault, text } = await ask({ malformedAt: at });
        // Pings mean nothing: what they carry is not read.
        if (fault === undefined) assert.deepEqual([speaker.kind, text], ['anthropic', whole]);
        else assert.equal(fault, 'malformed');
      }
    });

    it('takes an empty answer for malformed', async () => {
      await fails({ pieces: [] }, 'malformed');
      await fails({ pieces: ['', ''] }, 'malformed');
    });

    it('reports an unreachable server', async () => {
      const gone = await startServer(speaker.protocol());
      await gone.close();
      assert.equal((await outcome(writerAt(speaker, gone).writer)).fault, 'unreachable');
    });

    it('heeds an abort at every frame', async () => {
      for (let at = 0; at < frames; at += 1) {
        const before = server.exchanges.length;
        server.plan({ stallAfter: at });
        const controller = new AbortController();
        const result = outcome(writerAt(speaker, server).writer, controller);
        await server.stalled();
        controller.abort();
        const { fault, text } = await result;
        assert.equal(fault, 'aborted', `at frame ${at}`);
        assert.ok(whole.startsWith(text));
        assert.equal(await server.exchanges[before]!.closed, 'aborted', 'the server sees it');
      }
    });

    it('heeds an abort at every piece, and gives none after it', async () => {
      for (let at = 1; at <= usualPieces.length; at += 1) {
        server.plan({});
        const controller = new AbortController();
        const given: string[] = [];
        await assert.rejects(
          async () => {
            for await (const piece of writerAt(speaker, server).writer.write(request, controller.signal)) {
              given.push(piece);
              if (given.length === at) controller.abort();
            }
          },
          { name: 'WriterError', fault: 'aborted' },
        );
        assert.deepEqual(given, usualPieces.slice(0, at));
        assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
      }
    });

    it('sends nothing when the caller cancelled before', async () => {
      const before = server.exchanges.length;
      const { writer, wires } = writerAt(speaker, server);
      assert.equal((await outcome(writer, aborted())).fault, 'aborted');
      assert.equal(wires.length, 0);

      const controller = new AbortController();
      const { writer: hesitant } = writerAt(speaker, server, {
        observer: () => {
          controller.abort();
        },
      });
      assert.equal((await outcome(hesitant, controller)).fault, 'aborted');
      assert.equal(server.exchanges.length, before);
    });

    it('closes the connection when the caller stops reading', async () => {
      const before = server.exchanges.length;
      server.plan({ stallAfter: frames - 2 });
      for await (const piece of writerAt(speaker, server).writer.write(
        request,
        new AbortController().signal,
      )) {
        assert.equal(piece, usualPieces[0]);
        break;
      }
      assert.equal(await server.exchanges[before]!.closed, 'aborted');
    });

    it('sends nothing that the observer refuses', async () => {
      const before = server.exchanges.length;
      for (const observer of [
        () => {
          throw new Error('Not this one');
        },
        () => Promise.reject(new Error('Nor this one')),
      ]) {
        const { writer } = writerAt(speaker, server, { observer });
        assert.equal((await outcome(writer)).fault, 'unavailable');
        await assert.rejects(writer.models(new AbortController().signal), { fault: 'unavailable' });
      }
      assert.equal(server.exchanges.length, before);
    });

    it('lists models, with the same care', async () => {
      const models = (plan: Plan, more: Parameters<typeof writerAt>[2] = {}) => {
        server.plan(plan, plan);
        return writerAt(speaker, server, more).writer.models(new AbortController().signal);
      };
      assert.ok((await models({})).some(({ id }) => id === speaker.model));
      await assert.rejects(models({ status: 401 }), { fault: 'not-allowed' });
      await assert.rejects(models({ malformedAt: 0 }), { fault: 'malformed' });
      await assert.rejects(models({ stallAfter: 0 }, { timeouts: impatient }), { fault: 'stalled' });
      await assert.rejects(writerAt(speaker, server).writer.models(aborted().signal), { fault: 'aborted' });
    });
  });

function aborted(): AbortController {
  const controller = new AbortController();
  controller.abort();
  return controller;
}
