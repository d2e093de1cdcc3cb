import assert from 'node:assert/strict';
import { createWriter } from '../../../src/writers/index.ts';
import { at } from '../../../src/writers/wire/json.ts';
import { goodKey } from '../../conformance/messages-api.ts';
import { startServer } from '../../conformance/server.ts';
import { outcome, patient, request, speakers, writerAt } from './asking.ts';

const [, chat, ollama] = speakers;
const observer = (): void => undefined;

describe('servers of one’s own', () => {
  it('takes an address with or without /v1', async () => {
    const urls = await Promise.all(
      ['http://localhost:1234', 'http://localhost:1234/v1', 'http://localhost:1234/v1/'].map(
        async (address) =>
          (
            await createWriter({ kind: 'openai-compatible', model: 'm', address }, { observer }).preview(
              request,
            )
          ).url,
      ),
    );
    assert.deepEqual(new Set(urls), new Set(['http://localhost:1234/v1/chat/completions']));
  });

  it('needs no key, and sends one only where there is one', async () => {
    const server = await startServer(chat!.protocol());
    try {
      for (const key of [undefined, '', goodKey]) {
        assert.equal((await outcome(writerAt(chat!, server, { key }).writer)).fault, undefined);
        assert.equal(
          server.exchanges.at(-1)!.request.headers['authorization'],
          key === goodKey ? `Bearer ${goodKey}` : undefined,
        );
      }
      assert.equal((await outcome(writerAt(chat!, server, { key: 'wrong' }).writer)).fault, 'not-allowed');
    } finally {
      await server.close();
    }
  });

  it('asks for JSON in words only when set so, and never sends twice', async () => {
    for (const speaker of [chat!, ollama!]) {
      const server = await startServer(speaker.protocol());
      try {
        assert.equal(
          (await outcome(writerAt(speaker, server, { settings: { schema: false } }).writer)).fault,
          undefined,
        );
        const body: unknown = JSON.parse(server.exchanges[0]!.request.body.toString());
        assert.deepEqual([at(body, 'response_format'), at(body, 'format')], [undefined, undefined]);
        assert.ok(String(at(body, 'messages', 1, 'content')).includes(JSON.stringify(request.schema)));
        server.plan({ status: 400 });
        assert.equal((await outcome(writerAt(speaker, server).writer)).fault, 'rejected');
        assert.equal(server.exchanges.length, 2);
      } finally {
        await server.close();
      }
    }
  });

  it('names the longest answer as OpenAI does there, and as the others do elsewhere', async () => {
    const limits = await Promise.all(
      ['https://api.openai.com', 'http://localhost:1234'].map(async (address) => {
        const { body } = await createWriter(
          { kind: 'openai-compatible', model: 'm', address },
          { observer },
        ).preview(request);
        const sent: unknown = JSON.parse(Buffer.from(body).toString());
        return [at(sent, 'max_completion_tokens'), at(sent, 'max_tokens')];
      }),
    );
    assert.deepEqual(limits, [
      [request.maxTokens, undefined],
      [undefined, request.maxTokens],
    ]);
  });

  it('sets Ollama’s context to hold the whole card, and turns thinking off', async () => {
    const sent = async (system: string): Promise<unknown> => {
      const writer = createWriter({ kind: 'ollama', model: 'm' }, { observer, timeouts: patient });
      return JSON.parse(Buffer.from((await writer.preview({ ...request, system })).body).toString());
    };
    assert.deepEqual(at(await sent('Short'), 'options'), { num_predict: 60, num_ctx: 4096 });
    assert.equal(at(await sent('Short'), 'think'), false);
    assert.equal(at(await sent('Warm, plain, never loud. '.repeat(800)), 'options', 'num_ctx'), 8192);
  });

  it('takes a model that is not there for not-found', async () => {
    for (const speaker of [chat!, ollama!]) {
      const server = await startServer(speaker.protocol());
      try {
        assert.equal(
          (await outcome(writerAt(speaker, server, { model: 'absent' }).writer)).fault,
          'not-found',
        );
      } finally {
        await server.close();
      }
    }
  });
});
