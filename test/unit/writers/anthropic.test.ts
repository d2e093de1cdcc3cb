import assert from 'node:assert/strict';
import type { ModelSettings, WriterRequest } from '../../../src/core/writer/index.ts';
import { apiVersion, client, loadSdk } from '../../../src/writers/anthropic/sdk.ts';
import { at } from '../../../src/writers/wire/json.ts';
import { goodKey, usualPieces } from '../../conformance/messages-api.ts';
import { startServer, type ConformanceServer } from '../../conformance/server.ts';
import { outcome, request, speakers, writerAt } from './asking.ts';

const [speaker] = speakers;
const { signal } = new AbortController();

describe('Claude', () => {
  let server: ConformanceServer;
  before(async () => {
    server = await startServer(speaker!.protocol());
  });
  after(() => server.close());

  const sent = (): unknown => JSON.parse(server.exchanges.at(-1)!.request.body.toString());

  it('lists every page of models, with what each accepts, and none that is no more', async () => {
    const models = await writerAt(speaker!, server).writer.models(signal);
    assert.deepEqual(
      models.map(({ id, settings }) => [id, settings]),
      [
        ['claude-opus-5-5', { schema: true, effort: true, thinking: 'always' }],
        ['claude-sonnet-5-5', { schema: true, effort: true, thinking: 'between_tools' }],
        ['claude-haiku-5-5', { schema: true, effort: true, thinking: 'disabled' }],
        ['claude-without-extras', { schema: false, effort: false, thinking: 'never' }],
      ],
    );
    assert.equal(models[0]!.name, 'Claude Opus 5.5');
  });

  it('is accepted by every model with that model’s settings, and with none where the model allows it', async () => {
    for (const { id, settings } of await writerAt(speaker!, server).writer.models(signal)) {
      const { writer } = writerAt(speaker!, server, { model: id, settings: settings! });
      assert.equal((await outcome(writer)).text, usualPieces.join(''), id);
      assert.ok((await writer.countTokens!(request, signal)) > 20);
      const bare = await outcome(writerAt(speaker!, server, { model: id }).writer);
      assert.equal(bare.fault, settings?.schema === false ? 'rejected' : undefined, id);
    }
  });

  const asked = async (settings: ModelSettings, model: string): Promise<unknown> => {
    await outcome(writerAt(speaker!, server, { settings, model }).writer);
    return sent();
  };

  it('turns thinking off where that can be, asks for little where it cannot, and leaves room for what cannot be told', async () => {
    const off = await asked({ thinking: 'disabled', effort: true }, 'claude-haiku-5-5');
    assert.deepEqual(
      [at(off, 'thinking'), at(off, 'output_config', 'effort'), at(off, 'max_tokens')],
      [{ type: 'disabled' }, 'low', request.maxTokens],
    );
    const always = await asked({ thinking: 'always', effort: true }, 'claude-opus-5-5');
    assert.deepEqual([at(always, 'thinking'), at(always, 'output_config', 'effort')], [undefined, 'low']);
    assert.ok(Number(at(always, 'max_tokens')) >= request.maxTokens + 1024);
    const unknown = await asked({}, 'claude-opus-5-5');
    assert.deepEqual(
      [at(unknown, 'thinking'), at(unknown, 'output_config', 'effort')],
      [undefined, undefined],
    );
    assert.ok(Number(at(unknown, 'max_tokens')) >= request.maxTokens + 1024);
  });

  it('describes the schema in words for a model without schemas', async () => {
    const words = await asked({ schema: false, thinking: 'never' }, 'claude-without-extras');
    assert.equal(at(words, 'output_config'), undefined);
    const question = String(at(words, 'messages', 0, 'content'));
    assert.ok(question.startsWith(request.user));
    assert.ok(question.includes(JSON.stringify(request.schema)));
  });

  it('sends limits that structured outputs do not take as words in the schema', async () => {
    const limited: WriterRequest = {
      ...request,
      schema: {
        type: 'object',
        properties: {
          texts: { type: 'array', minItems: 3, maxItems: 5, items: { type: 'string', maxLength: 90 } },
        },
        required: ['texts'],
        additionalProperties: false,
      },
    };
    const { fault } = await outcome(writerAt(speaker!, server).writer, undefined, limited);
    assert.equal(fault, undefined);
    const texts = at(sent(), 'output_config', 'format', 'schema', 'properties', 'texts');
    assert.match(String(at(texts, 'description')), /minItems: 3/);
    assert.match(String(at(texts, 'items', 'description')), /maxLength: 90/);
  });

  it('has the card cached for an hour: written once, read after that, whatever is asked', async () => {
    const card = { ...request, system: 'Warm, plain, never loud. '.repeat(120) };
    const usages: unknown[] = [];
    const { writer } = writerAt(speaker!, server, {
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        const text = await response.text();
        usages.push(JSON.parse(/data: (\{"type":"message_start".*)/.exec(text)?.[1] ?? '{}'));
        return new Response(text, { headers: response.headers });
      },
    });
    for (const user of ['First question', 'Second question', 'Third question'])
      assert.equal((await outcome(writer, undefined, { ...card, user })).fault, undefined);
    const told = usages.map((usage) =>
      ['cache_creation_input_tokens', 'cache_read_input_tokens'].map(
        (name) => Number(at(usage, 'message', 'usage', name)) > 500,
      ),
    );
    assert.deepEqual(told, [
      [true, false],
      [false, true],
      [false, true],
    ]);
    assert.ok(Number(at(usages[0], 'message', 'usage', 'cache_creation', 'ephemeral_1h_input_tokens')) > 500);
  });

  it('counts what it would send', async () => {
    const { writer } = writerAt(speaker!, server);
    const short = await writer.countTokens!(request, signal);
    const long = await writer.countTokens!({ ...request, user: request.user.repeat(10) }, signal);
    assert.ok(long > short + 50);
    server.plan({ malformedAt: 0 });
    await assert.rejects(writer.countTokens!(request, signal), { fault: 'malformed' });
    server.plan({ status: 529, headers: { 'retry-after': '3' } });
    await assert.rejects(writer.countTokens!(request, signal), { fault: 'overloaded', retryAfter: 3000 });
  });

  it('sends no half characters, which the API would refuse', async () => {
    const { fault } = await outcome(writerAt(speaker!, server).writer, undefined, {
      ...request,
      user: 'Ein Gruß \uD83C',
    });
    assert.equal(fault, undefined);
    assert.equal(at(sent(), 'messages', 0, 'content'), 'Ein Gruß \uFFFD');
  });

  it('uses the SDK’s version of the API', async () => {
    const versions: (string | null)[] = [];
    const sdk = await loadSdk();
    await client(sdk, server.address, goodKey, (_url, init) => {
      versions.push(new Headers(init?.headers).get('anthropic-version'));
      return Promise.reject(new Error('Nothing is sent'));
    })
      .models.list()
      .catch(() => undefined);
    assert.deepEqual(versions, [apiVersion]);
  });

  it('reports a wrong key and a missing model', async () => {
    const wrong = writerAt(speaker!, server, { key: 'sk-ant-wrong' });
    assert.equal((await outcome(wrong.writer)).fault, 'not-allowed');
    assert.equal(
      (await outcome(writerAt(speaker!, server, { model: 'claude-long-gone' }).writer)).fault,
      'not-found',
    );
  });
});
