import assert from 'node:assert/strict';
import { at } from '../../../src/writers/wire/json.ts';
import { chatCompletions, chatModel } from '../../conformance/chat-completions.ts';
import { usualPieces } from '../../conformance/messages-api.ts';
import { ollamaApi, ollamaModel } from '../../conformance/ollama-api.ts';
import { startServer } from '../../conformance/server.ts';

const messages = [{ role: 'user', content: 'Say something of gardens.' }];
function textAt(value: unknown, ...path: (string | number)[]): string {
  const text = at(value, ...path);
  return typeof text === 'string' ? text : '';
}
const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', body: JSON.stringify(body), headers });

describe('the conformance server: chat completions', () => {
  it('streams chunks, a reason to finish, and [DONE]', async () => {
    const server = await startServer(chatCompletions());
    try {
      const response = await post(`${server.address}/v1/chat/completions`, {
        model: chatModel,
        messages,
        stream: true,
      });
      const data = (await response.text()).split('\n\n').filter((frame) => frame !== '');
      assert.equal(data.pop(), 'data: [DONE]');
      const chunks = data.map((frame): unknown => JSON.parse(frame.replace(/^data: /, '')));
      assert.equal(
        chunks.map((chunk) => textAt(chunk, 'choices', 0, 'delta', 'content')).join(''),
        usualPieces.join(''),
      );
      assert.equal(at(chunks.at(-1), 'choices', 0, 'finish_reason'), 'stop');
    } finally {
      await server.close();
    }
  });

  it('refuses a wrong key, an unknown model and a loose schema', async () => {
    const server = await startServer(chatCompletions());
    const url = `${server.address}/v1/chat/completions`;
    const usual = { model: chatModel, messages, stream: true };
    const format = (schema: unknown) => ({
      type: 'json_schema',
      json_schema: { name: 'answer', strict: true, schema },
    });
    try {
      assert.equal((await post(url, usual, { authorization: 'Bearer wrong' })).status, 401);
      assert.equal((await post(url, { ...usual, model: 'absent' })).status, 404);
      for (const schema of [
        { type: 'array' },
        { type: 'object', properties: {} },
        { type: 'object', properties: { a: {} }, required: [], additionalProperties: false },
      ])
        assert.equal((await post(url, { ...usual, response_format: format(schema) })).status, 400);
    } finally {
      await server.close();
    }
  });
});

describe('the conformance server: Ollama', () => {
  it('streams replies, of which the last is done', async () => {
    const server = await startServer(ollamaApi());
    try {
      const response = await post(`${server.address}/api/chat`, { model: ollamaModel, messages });
      const replies = (await response.text())
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
      assert.equal(
        replies.map((reply) => textAt(reply, 'message', 'content')).join(''),
        usualPieces.join(''),
      );
      assert.deepEqual(
        replies.map((reply) => at(reply, 'done')),
        [...usualPieces.map(() => false), true],
      );
      assert.equal(at(replies.at(-1), 'done_reason'), 'stop');
      assert.equal((await post(`${server.address}/api/chat`, { model: 'absent', messages })).status, 404);
      assert.equal(
        (await post(`${server.address}/api/chat`, { model: ollamaModel, messages, think: true })).status,
        400,
      );
    } finally {
      await server.close();
    }
  });
});
