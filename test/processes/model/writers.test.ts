import assert from 'node:assert/strict';
import type { WriterModel, WriterRequest } from '../../../src/core/writer/index.ts';
import { at } from '../../../src/writers/wire/json.ts';
import { hasLlama } from '../../model/llama-binding.ts';
import { CONTEXT_SIZE, MODEL, SILENT_MODEL, SLOTS, STRICT_MODEL } from '../../model/models.ts';
import { startModel, type RunningModel } from '../../model/start-model.ts';
import { until } from '../../until.ts';
import { outcome, request, unhurried, writerAt } from '../../unit/writers/asking.ts';

/** The prebuilt llama.cpp exists for Linux on x64 only, where it must be there. */
const isBuiltForHere = process.platform === 'linux' && process.arch === 'x64';

/** Strings of bounded length, so that the model must come to an end. */
const short: WriterRequest = {
  ...request,
  user: 'Once upon a time, there was a little dog.',
  maxTokens: 400,
  schema: {
    type: 'object',
    properties: {
      text: { type: 'string', maxLength: 80 },
      moods: { type: 'array', items: { enum: ['calm', 'glad'] }, minItems: 1, maxItems: 3 },
    },
    required: ['text', 'moods'],
    additionalProperties: false,
  },
};
const endless: WriterRequest = {
  ...short,
  maxTokens: 3500,
  schema: {
    type: 'object',
    // A grammar of llama.cpp repeats at most 2,000 times.
    properties: { text: { type: 'array', items: { type: 'string', minLength: 1500 }, minItems: 3 } },
    required: ['text'],
    additionalProperties: false,
  },
};

describe('a writer with a real language model', () => {
  let model: RunningModel | undefined;
  before(async function () {
    if (!isBuiltForHere && !hasLlama()) this.skip();
    model = await startModel();
  });
  after(() => model?.stop());

  const running = (): RunningModel => model ?? assert.fail('the model does not run');
  const writer = (id = MODEL) =>
    writerAt(
      { kind: 'openai-compatible', model: id, protocol: () => assert.fail('a real server is spoken to') },
      running(),
      // It answers 60,000 tokens a minute; the limit is for a machine on which it must wait for its turn.
      { timeouts: unhurried },
    ).writer;
  const busy = async (): Promise<unknown> =>
    at(await (await fetch(`${running().address}/status`)).json(), 'active_slots');

  it('lists its models', async () => {
    assert.deepEqual(
      await writer().models(new AbortController().signal),
      [MODEL, SILENT_MODEL, STRICT_MODEL].map((id): WriterModel => ({ id, name: id })),
    );
  });

  it('gets JSON of the shape that was asked for, in pieces as they are written', async () => {
    const { text, pieces, fault } = await outcome(writer(), undefined, short);
    assert.equal(fault, undefined);
    assert.ok(pieces.length > 10, `${String(pieces.length)} pieces`);
    const answer: unknown = JSON.parse(text);
    assert.deepEqual(answer !== null && typeof answer === 'object' && Object.keys(answer).sort(), [
      'moods',
      'text',
    ]);
    assert.ok(typeof at(answer, 'text') === 'string');
    const moods = at(answer, 'moods');
    assert.ok(Array.isArray(moods) && moods.length >= 1 && moods.length <= 3);
    for (const mood of moods) assert.ok(mood === 'calm' || mood === 'glad');
  });

  it('is told of an answer that was cut at its greatest length, and keeps what came', async () => {
    const { text, fault } = await outcome(writer(), undefined, { ...short, maxTokens: 12 });
    assert.equal(fault, 'cut');
    assert.ok(text.startsWith('{'));
    assert.throws(() => void JSON.parse(text));
  });

  it('stops the model when it is cancelled, and can ask again', async () => {
    const stop = new AbortController();
    const answer = writer().write(endless, stop.signal)[Symbol.asyncIterator]();
    for (let count = 0; count < 5; count++) assert.equal((await answer.next()).done, false);
    assert.equal(await busy(), 1);
    stop.abort();
    await assert.rejects(answer.next(), { fault: 'aborted' });
    await until('a free slot', async () => ((await busy()) === 0 ? true : undefined));
    assert.equal((await outcome(writer(), undefined, short)).fault, undefined);
  });

  it('keeps two answers apart that are written at the same time', async () => {
    const stop = [new AbortController(), new AbortController()];
    const both = stop.map((controller, index) => {
      const story = writer().write({ ...endless, user: `Story ${String(index)}` }, controller.signal);
      return story[Symbol.asyncIterator]();
    });
    for (const answer of both) assert.equal((await answer.next()).done, false);
    assert.equal(await busy(), SLOTS, 'both are under way');
    stop[0]!.abort();
    await assert.rejects(both[0]!.next(), { fault: 'aborted' });
    // The other goes on.
    for (let count = 0; count < 20; count++) assert.equal((await both[1]!.next()).done, false);
    stop[1]!.abort();
    await assert.rejects(both[1]!.next(), { fault: 'aborted' });
    const [first, second] = await Promise.all([
      outcome(writer(), undefined, short),
      outcome(writer(), undefined, { ...short, user: 'One day, a cat saw a big tree.' }),
    ]);
    for (const { text, fault } of [first, second]) {
      assert.equal(fault, undefined);
      assert.doesNotThrow(() => void JSON.parse(text));
    }
    assert.notEqual(first.text, second.text);
  });

  it('is refused a request that is longer than the model can read', async () => {
    const { text, fault, error } = await outcome(writer(STRICT_MODEL), undefined, {
      ...short,
      user: 'Once upon a time there was a cat. '.repeat(CONTEXT_SIZE / 8),
    });
    assert.deepEqual([text, fault], ['', 'rejected']);
    assert.ok(error);
  });

  it('reports an answer without a word as malformed', async () => {
    const { text, fault } = await outcome(writer(SILENT_MODEL), undefined, short);
    assert.deepEqual([text, fault], ['', 'malformed']);
  });
});
