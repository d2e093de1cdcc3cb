import { at } from '../../src/writers/wire/json.ts';
import { goodKey, usualPieces } from './messages-api.ts';
import type { Frame, Framing, Protocol, Reply } from './plan.ts';

export const chatModel = 'house-model-8b';

const failure = (status: number, message: string): unknown => ({
  error: { message, type: status >= 500 ? 'server_error' : 'invalid_request_error', param: null, code: null },
});

const refuse = (status: number, message: string): Reply => ({
  kind: 'json',
  status,
  body: failure(status, message),
});

/** OpenAI's chat completions and list of models. A key may be left out; a wrong one is refused. */
export const chatCompletions = (): Protocol => ({
  failure,
  answer: ({ method, path, headers, body }, plan) => {
    const { authorization } = headers;
    if (authorization !== undefined && authorization !== `Bearer ${goodKey}`)
      return refuse(401, 'Incorrect API key provided');
    if (method === 'GET' && path === '/v1/models')
      return {
        kind: 'json',
        status: 200,
        body: {
          object: 'list',
          data: [{ id: chatModel, object: 'model', created: 1_780_000_000, owned_by: 'house' }],
        },
      };
    if (method !== 'POST' || path !== '/v1/chat/completions') return refuse(404, 'Not found');
    const asked: unknown = JSON.parse(body.toString('utf8'));
    if (at(asked, 'model') !== chatModel) return refuse(404, 'The model does not exist');
    const problem = problemOf(asked);
    if (problem !== undefined) return refuse(400, problem);
    const pieces = plan.pieces ?? usualPieces;
    const reason = plan.stop === 'refusal' ? 'content_filter' : plan.stop === 'length' ? 'length' : 'stop';
    const chunk = (delta: object, finish: string | null): Frame => ({
      data: JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion.chunk',
        created: 1_780_000_000,
        model: chatModel,
        choices: [{ index: 0, delta, finish_reason: finish, logprobs: null }],
      }),
    });
    return {
      kind: 'stream',
      framing,
      frames: [
        chunk({ role: 'assistant', content: '' }, null),
        ...pieces.map((content) => chunk({ content }, null)),
        chunk({}, reason),
        { data: '[DONE]' },
      ],
    };
  },
});

function problemOf(asked: unknown): string | undefined {
  const messages = at(asked, 'messages');
  if (!Array.isArray(messages) || messages.length === 0) return 'messages: expected a list';
  for (const message of messages)
    if (
      !['system', 'user', 'assistant'].includes(String(at(message, 'role'))) ||
      typeof at(message, 'content') !== 'string'
    )
      return 'messages: expected a role and a content';
  if (at(asked, 'stream') !== true) return 'stream: only streams are served here';
  const format = at(asked, 'response_format');
  if (format === undefined) return undefined;
  if (at(format, 'type') !== 'json_schema') return 'response_format.type: expected json_schema';
  if (!/^[\w-]{1,64}$/.test(String(at(format, 'json_schema', 'name'))))
    return 'response_format.json_schema.name';
  const schema = at(format, 'json_schema', 'schema');
  if (at(schema, 'type') !== 'object') return 'Invalid schema: the root must be an object';
  if (at(format, 'json_schema', 'strict') !== true) return undefined;
  if (at(schema, 'additionalProperties') !== false)
    return "Invalid schema: 'additionalProperties' must be false";
  const required = at(schema, 'required');
  return Object.keys(at(schema, 'properties') ?? {}).every(
    (name) => Array.isArray(required) && required.includes(name),
  )
    ? undefined
    : "Invalid schema: 'required' must name every property";
}

const framing: Framing = {
  contentType: 'text/event-stream',
  headers: {},
  write: ({ data }) => `data: ${data}\n\n`,
  noise: ': a comment\n\n',
  error: { data: JSON.stringify({ error: { message: 'Overloaded', type: 'server_error', code: null } }) },
};
