import assert from 'node:assert/strict';
import type {
  BatchRequest,
  BatchResult,
  BatchStatus,
  WriterBatches,
} from '../../../src/core/writer/index.ts';
import { at } from '../../../src/writers/wire/json.ts';
import { goodKey, messageBatches, messagesApi, usualPieces } from '../../conformance/messages-api.ts';
import type { BatchScript, MessageBatches } from '../../conformance/messages-batches.ts';
import { startServer, type ConformanceServer } from '../../conformance/server.ts';
import { faultless, request, speakers, writerAt, type Asked } from './asking.ts';

const [claude] = speakers;
const { signal } = new AbortController();

const numbered = (count: number): BatchRequest[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `job-${index}`,
    request: { ...request, user: `${request.user} ${index}` },
  }));

describe('batches of Claude', () => {
  let server: ConformanceServer;
  let known: MessageBatches;
  let asked: Asked;
  let batches: WriterBatches;

  const serve = async (script: BatchScript = {}): Promise<void> => {
    known = messageBatches(script);
    server = await startServer(messagesApi({ batches: known }));
    asked = writerAt(claude!, server);
    assert.ok(asked.writer.batches);
    batches = asked.writer.batches;
  };
  afterEach(() => server.close());

  const sent = (): unknown => JSON.parse(server.exchanges.at(-1)!.request.body.toString());
  const all = async (id: string): Promise<BatchResult[]> => {
    const found: BatchResult[] = [];
    for await (const result of batches.results(id, signal)) found.push(result);
    return found;
  };
  const listed = async (): Promise<BatchStatus[]> => {
    const found: BatchStatus[] = [];
    for await (const batch of batches.list(signal)) found.push(batch);
    return found;
  };

  it('submits requests, tells when they are done, and reads each answer by its id, in whatever order', async () => {
    await serve({ polls: 1 });
    const { id, ...made } = await batches.submit(numbered(3), signal);
    assert.deepEqual(made, { state: 'in-progress', size: 3 });
    const params = at(sent(), 'requests', 1, 'params');
    assert.equal(at(params, 'stream'), undefined);
    assert.equal(at(params, 'system'), request.system, 'without a cache, whose price nobody could tell');
    assert.equal(at(params, 'max_tokens'), batches.mostOutput(request));
    assert.equal((await batches.status(id, signal)).state, 'in-progress');
    assert.deepEqual(await batches.status(id, signal), { id, state: 'ended', size: 3 });
    const results = await all(id);
    assert.deepEqual(
      results.map((result) => result.id),
      ['job-2', 'job-1', 'job-0'],
    );
    for (const result of results) {
      assert.ok(result.kind === 'answered');
      assert.equal(result.text, usualPieces.join(''));
      assert.ok(result.usage.input > 10 && result.usage.output > 5);
    }
  });

  it('tells answered requests from those that failed, expired or were cancelled, and why they failed', async () => {
    const fates = [{}, 'errored', 'expired', 'canceled', { stop: 'length' }, { stop: 'refusal' }] as const;
    await serve({ fate: (_, index) => fates[index] ?? {} });
    const good = numbered(6);
    const wrong = { id: 'wrong', request: { ...request, maxTokens: 10_000_000 } };
    const { id } = await batches.submit([...good, wrong], signal);
    await batches.status(id, signal);
    const outcomes = (await all(id)).map((result) => [
      result.id,
      result.kind === 'failed' ? result.fault : result.kind,
    ]);
    assert.deepEqual(Object.fromEntries(outcomes), {
      'job-0': 'answered',
      'job-1': 'overloaded',
      'job-2': 'expired',
      'job-3': 'canceled',
      'job-4': 'cut',
      'job-5': 'refused',
      wrong: 'rejected',
    });
  });

  it('lists all batches, the newest first, over pages', async () => {
    await serve();
    for (const count of [1, 2, 3, 4, 5]) await batches.submit(numbered(count), signal);
    assert.deepEqual(
      (await listed()).map(({ size }) => size),
      [5, 4, 3, 2, 1],
    );
  });

  it('cancels, and what was done before keeps its answer', async () => {
    await serve({ polls: 9 });
    const { id } = await batches.submit(numbered(2), signal);
    assert.equal((await batches.cancel(id, signal)).state, 'canceling');
    assert.equal((await batches.status(id, signal)).state, 'ended');
    assert.deepEqual(
      (await all(id)).map(({ kind }) => kind),
      ['canceled', 'canceled'],
    );
  });

  it('gives the key to no server but the chosen one, whatever address the results are said to have', async () => {
    await serve();
    const { id } = await batches.submit(numbered(1), signal);
    await batches.status(id, signal);
    await all(id);
    assert.deepEqual([...new Set(asked.wires.map(({ url }) => new URL(url).origin))], [server.address]);
    for (const { headers, body } of asked.wires)
      assert.ok(!`${JSON.stringify(headers)}${Buffer.from(body).toString()}`.includes(goodKey));
    assert.equal(asked.wires.length, server.exchanges.length, 'every request was reported');
  });

  it('reports a failure by its fault, with the wait that the server asks for, and nothing that was sent', async () => {
    await serve();
    const { id } = await batches.submit(numbered(1), signal);
    const faultOf = async (task: Promise<unknown>): Promise<readonly unknown[]> => {
      const error = faultless(await task.then(() => undefined).catch((thrown: unknown) => thrown));
      return [error.fault, error.retryAfter];
    };
    server.plan({ status: 429, headers: { 'retry-after': '7' } });
    assert.deepEqual(await faultOf(batches.status(id, signal)), ['rate-limited', 7000]);
    server.plan({ status: 500 });
    assert.deepEqual(await faultOf(batches.submit(numbered(1), signal)), ['overloaded', undefined]);
    server.plan({ breakAfter: 0 });
    assert.equal((await faultOf(batches.submit(numbered(1), signal)))[0], 'unreachable');
    assert.equal(known.submitted.length, 2, 'the answer was lost, not the batch');
    assert.deepEqual(await faultOf(batches.status('msgbatch_none', signal)), ['not-found', undefined]);
    server.plan({ malformedAt: 0 });
    assert.deepEqual(await faultOf(batches.status(id, signal)), ['malformed', undefined]);
  });

  it('reads results up to where their stream was cut, which may look like its end', async () => {
    await serve();
    const { id } = await batches.submit(numbered(4), signal);
    await batches.status(id, signal);
    for (const plan of [{ breakAfter: 2 }, { endAfter: 2 }, { halfOf: 2 }]) {
      server.plan(plan);
      assert.equal((await all(id)).length, 2);
    }
    server.plan({ malformedAt: 2 });
    await assert.rejects(all(id), { fault: 'malformed' });
    server.plan({ bytewise: true, noise: true });
    assert.equal((await all(id)).length, 4);
  });
});
