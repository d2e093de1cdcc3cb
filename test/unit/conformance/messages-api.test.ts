import assert from 'node:assert/strict';
import { at } from '../../../src/writers/wire/json.ts';
import { goodKey, messagesApi, usualPieces } from '../../conformance/messages-api.ts';
import { startServer, type ConformanceServer } from '../../conformance/server.ts';

const usual = {
  model: 'claude-opus-5-5',
  max_tokens: 100,
  messages: [{ role: 'user', content: 'Say something of gardens.' }],
};

describe('the conformance server: Messages API', () => {
  let server: ConformanceServer;
  before(async () => {
    server = await startServer(messagesApi());
  });
  after(() => server.close());

  const headers = {
    authorization: `Bearer ${goodKey}`,
    'anthropic-version': '2026-10-21',
    'content-type': 'application/json',
  };

  interface Answered {
    readonly status: number;
    readonly headers: Headers;
    readonly body: unknown;
  }

  async function post(
    body: unknown,
    path = '/v1/messages',
    given: Record<string, string> = headers,
  ): Promise<Answered> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(server.address + path, { method: 'POST', headers: given, body: text });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  async function events(body: object): Promise<{ readonly event: string; readonly data: unknown }[]> {
    const response = await fetch(`${server.address}/v1/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...body, stream: true }),
    });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
    assert.match(response.headers.get('request-id') ?? '', /^req_/);
    const frames = (await response.text()).split('\n\n');
    assert.equal(frames.pop(), '', 'every frame ends with an empty line');
    return frames.map((frame) => {
      const [first = '', second = '', ...rest] = frame.split('\n');
      assert.deepEqual(rest, []);
      assert.match(first, /^event: /);
      assert.match(second, /^data: /);
      const data: unknown = JSON.parse(second.slice(6));
      assert.equal(at(data, 'type'), first.slice(7));
      return { event: first.slice(7), data };
    });
  }

  async function refused(
    body: unknown,
    status: number,
    type: string,
    said: RegExp,
    path?: string,
  ): Promise<void> {
    const answer = await post(body, path);
    assert.equal(answer.status, status, JSON.stringify(answer.body));
    assert.equal(at(answer.body, 'type'), 'error');
    assert.equal(at(answer.body, 'error', 'type'), type);
    assert.match(String(at(answer.body, 'error', 'message')), said);
    assert.equal(at(answer.body, 'request_id'), answer.headers.get('request-id'));
  }
  const invalid = (body: unknown, said: RegExp, path?: string): Promise<void> =>
    refused(body, 400, 'invalid_request_error', said, path);

  it('streams events in the documented order', async () => {
    const seen = await events({ ...usual, model: 'claude-haiku-5-5', thinking: { type: 'disabled' } });
    assert.deepEqual(
      seen.map(({ event }) => event),
      [
        'message_start',
        'content_block_start',
        'ping',
        ...usualPieces.map(() => 'content_block_delta'),
        'content_block_stop',
        'message_delta',
        'message_stop',
      ],
    );
    const message = at(seen[0]!.data, 'message');
    assert.deepEqual(
      ['content', 'stop_reason', 'stop_sequence', 'stop_details', 'container', 'diagnostics'].map((name) =>
        at(message, name),
      ),
      [[], null, null, null, null, null],
    );
    assert.equal(at(message, 'role'), 'assistant');
    const delta = seen.at(-2)!.data;
    assert.equal(at(delta, 'delta', 'stop_reason'), 'end_turn');
    assert.ok(Number(at(delta, 'usage', 'output_tokens')) > Number(at(message, 'usage', 'output_tokens')));
    assert.equal(at(delta, 'usage', 'input_tokens'), at(message, 'usage', 'input_tokens'));
  });

  it('thinks first where the model cannot but think', async () => {
    const seen = await events(usual);
    assert.deepEqual(
      seen
        .filter(({ event }) => event === 'content_block_start')
        .map(({ data }) => [at(data, 'index'), at(data, 'content_block', 'type')]),
      [
        [0, 'thinking'],
        [1, 'text'],
      ],
    );
  });

  it('answers in one piece when no stream is asked for', async () => {
    const { status, body } = await post(usual);
    assert.equal(status, 200);
    assert.equal(at(body, 'content', 1, 'text'), usualPieces.join(''));
    assert.equal(at(body, 'stop_reason'), 'end_turn');
  });

  it('writes a marked prefix to the cache once, and reads it after that', async () => {
    const ask = async (text: string, ttl?: string): Promise<unknown> => {
      const { body } = await post({
        ...usual,
        system: [
          { type: 'text', text, cache_control: { type: 'ephemeral', ...(ttl !== undefined && { ttl }) } },
        ],
      });
      return at(body, 'usage');
    };
    const counts = (usage: unknown): unknown[] => [
      Number(at(usage, 'cache_creation_input_tokens')) > 0,
      Number(at(usage, 'cache_read_input_tokens')) > 0,
    ];
    const long = 'A voice that is warm and plain. '.repeat(100);
    const first = await ask(long, '1h');
    assert.deepEqual(counts(first), [true, false]);
    assert.ok(Number(at(first, 'cache_creation', 'ephemeral_1h_input_tokens')) > 0);
    assert.equal(at(first, 'cache_creation', 'ephemeral_5m_input_tokens'), 0);
    assert.deepEqual(counts(await ask(long, '1h')), [false, true]);
    assert.deepEqual(counts(await ask(`${long}!`)), [true, false]);
    assert.deepEqual(counts(await ask('Too short to be cached')), [false, false]);
    assert.deepEqual(counts(await ask('Too short to be cached')), [false, false]);
  });

  it('counts tokens of what messages would take', async () => {
    const { model, messages } = usual;
    const { status, body } = await post({ model, messages }, '/v1/messages/count_tokens');
    assert.equal(status, 200);
    assert.match(JSON.stringify(body), /^\{"input_tokens":[1-9]\d*\}$/);
    await invalid(usual, /max_tokens/, '/v1/messages/count_tokens');
    await invalid({ model, messages: [] }, /messages/, '/v1/messages/count_tokens');
  });

  it('gives models page by page', async () => {
    const seen: unknown[] = [];
    let after = '';
    for (;;) {
      const response = await fetch(`${server.address}/v1/models?limit=100${after}`, { headers });
      const page: unknown = await response.json();
      const data = at(page, 'data');
      assert.ok(Array.isArray(data) && data.length > 0);
      assert.deepEqual(
        [at(page, 'first_id'), at(page, 'last_id')],
        [at(data[0], 'id'), at(data.at(-1), 'id')],
      );
      seen.push(...data.map((model) => at(model, 'id')));
      if (at(page, 'has_more') === false) break;
      after = `&after_id=${String(at(page, 'last_id'))}`;
    }
    assert.equal(new Set(seen).size, 5);
  });

  it('knows who asks, and by which version', async () => {
    const as = async (given: Record<string, string>): Promise<[number, unknown]> => {
      const { status, body } = await post(usual, '/v1/messages', given);
      return [status, at(body, 'error', 'type')];
    };
    const { authorization, ...nobody } = headers;
    assert.deepEqual(await as(nobody), [401, 'authentication_error']);
    assert.deepEqual(await as({ ...headers, authorization: 'Bearer sk-ant-wrong' }), [
      401,
      'authentication_error',
    ]);
    assert.equal((await as({ ...nobody, 'x-api-key': goodKey }))[0], 200);
    assert.deepEqual(await as({ authorization, 'content-type': 'application/json' }), [
      400,
      'invalid_request_error',
    ]);
    assert.deepEqual(await as({ ...headers, 'anthropic-version': 'yesterday' }), [
      400,
      'invalid_request_error',
    ]);
  });

  it('refuses what the API refuses', async () => {
    const { model, messages } = usual;
    const prefilled = [...usual.messages, { role: 'assistant', content: '{"text":' }];
    const tool = { name: 'take', input_schema: { type: 'object' } };
    await invalid('{"model":', /JSON/);
    await invalid({ model, messages }, /max_tokens: Field required/);
    await invalid({ ...usual, max_tokens: 'many' }, /max_tokens/);
    await invalid({ ...usual, max_tokens: 10_000_000 }, /max_tokens/);
    await invalid({ ...usual, temperature: 1 }, /temperature/);
    await invalid({ ...usual, top_p: 0.9 }, /top_p/);
    await invalid({ ...usual, top_k: 5 }, /top_k/);
    await invalid({ ...usual, messages: prefilled }, /prefill/);
    await invalid({ ...usual, tools: [tool], tool_choice: { type: 'tool', name: 'take' } }, /tool_choice/);
    await invalid({ ...usual, tools: [tool], tool_choice: { type: 'any' } }, /tool_choice/);
    await invalid({ ...usual, thinking: { type: 'disabled' } }, /thinking.type.disabled/);
    await invalid({ ...usual, thinking: { type: 'enabled', budget_tokens: 1024 } }, /thinking.type.enabled/);
    await invalid({ ...usual, invented: true }, /invented: Extra inputs/);
    await invalid({ ...usual, messages: [{ role: 'user', content: '' }] }, /non-empty/);
    await invalid({ ...usual, messages: [{ role: 'system', content: 'x' }] }, /role/);
    await invalid({ ...usual, messages: [{ role: 'user', content: 'half \uD83C' }] }, /surrogate/);
    await invalid(
      { ...usual, system: [{ type: 'text', text: 'x', cache_control: { type: 'ephemeral', ttl: '2h' } }] },
      /cache_control/,
    );
    await refused({ ...usual, model: 'claude-never' }, 404, 'not_found_error', /claude-never/);
    await refused({ ...usual, model: 'claude-long-gone' }, 404, 'not_found_error', /claude-long-gone/);
    await refused({}, 404, 'not_found_error', /./, '/v1/complete');
  });

  it('refuses schemas that structured outputs do not take', async () => {
    const ask = (schema: unknown, said: RegExp): Promise<void> =>
      invalid({ ...usual, output_config: { format: { type: 'json_schema', schema } } }, said);
    const closed = { additionalProperties: false };
    await ask({ type: 'array', items: { type: 'string' } }, /root/);
    await ask({ type: 'object', properties: {} }, /additionalProperties/);
    await ask(
      { type: 'object', properties: { a: { type: 'object', properties: {} } }, ...closed },
      /additionalProperties/,
    );
    await ask(
      { type: 'object', properties: { a: { type: 'string', maxLength: 5 } }, ...closed },
      /maxLength/,
    );
    await ask(
      { type: 'object', properties: { a: { type: 'array', items: {}, minItems: 3 } }, ...closed },
      /minItems/,
    );
    await invalid({ ...usual, model: 'claude-without-extras', output_config: { effort: 'low' } }, /effort/);
    await invalid({ ...usual, output_config: { format: { type: 'json' } } }, /json_schema/);
    await invalid(
      {
        ...usual,
        model: 'claude-without-extras',
        output_config: { format: { type: 'json_schema', schema: { type: 'object', ...closed } } },
      },
      /structured/,
    );
  });
});
