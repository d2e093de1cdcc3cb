import { at } from '../../src/writers/wire/json.ts';
import { modelInfo, servedModels } from './messages-models.ts';
import { findModel, refusalOf, type Refusal } from './messages-rules.ts';
import type { Frame, Framing, Plan, Protocol, Received, Reply } from './plan.ts';

/** The one key that is accepted. */
export const goodKey = 'sk-ant-test-3f9c2a71d8';

const versions = new Set(['2023-06-01', '2026-10-21']);
/** Bytes. */
const largestBody = 32 * 1024 * 1024;

/** Anthropic's Messages API as documented. It remembers which prefixes were cached. */
export function messagesApi(): Protocol {
  const cached = new Set<string>();
  let count = 0;
  const id = (): string => `req_${String((count += 1)).padStart(6, '0')}`;

  return {
    failure: (status, message) => errorBody({ status, type: typeOf(status), message }, id()),
    answer: (request, plan) => {
      const requestId = id();
      const refuse = (refusal: Refusal): Reply => ({
        kind: 'json',
        status: refusal.status,
        headers: { 'request-id': requestId },
        body: errorBody(refusal, requestId),
      });
      const refusal = doorRefusal(request);
      if (refusal !== undefined) return refuse(refusal);
      const reply = (body: unknown): Reply => ({
        kind: 'json',
        status: 200,
        headers: { 'request-id': requestId },
        body,
      });

      if (request.method === 'GET' && request.path === '/v1/models') {
        const page = modelPage(request.query);
        return 'status' in page ? refuse(page) : reply(page);
      }
      const counting = request.path === '/v1/messages/count_tokens';
      if (request.method !== 'POST' || (!counting && request.path !== '/v1/messages'))
        return refuse({ status: 404, type: 'not_found_error', message: 'Not Found' });
      if (request.body.length > largestBody)
        return refuse({
          status: 413,
          type: 'request_too_large',
          message: 'Request exceeds the maximum size',
        });
      const body = parsed(request.body);
      const problem = refusalOf(body, { counting });
      if (problem !== undefined) return refuse(problem);
      const usage = usageOf(body, counting ? new Set() : cached);
      if (counting)
        return reply({
          input_tokens:
            usage.input_tokens + usage.cache_creation_input_tokens + usage.cache_read_input_tokens,
        });
      return answered(body, usage, plan, requestId);
    },
  };
}

/** What is checked before the body is read. */
function doorRefusal({ headers }: Received): Refusal | undefined {
  const bearer = String(headers['authorization'] ?? '').replace(/^Bearer /, '');
  if (bearer !== goodKey && headers['x-api-key'] !== goodKey)
    return { status: 401, type: 'authentication_error', message: 'invalid x-api-key' };
  const version = headers['anthropic-version'];
  if (typeof version !== 'string')
    return { status: 400, type: 'invalid_request_error', message: 'anthropic-version: header is required' };
  if (!versions.has(version))
    return {
      status: 400,
      type: 'invalid_request_error',
      message: `anthropic-version: "${version}" is not valid`,
    };
  return undefined;
}

function parsed(body: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return value;
  } catch {
    return undefined;
  }
}

const errorBody = ({ type, message }: Refusal, requestId: string): unknown => ({
  type: 'error',
  error: { type, message },
  request_id: requestId,
});

function typeOf(status: number): string {
  switch (status) {
    case 401:
      return 'authentication_error';
    case 402:
      return 'billing_error';
    case 403:
      return 'permission_error';
    case 404:
      return 'not_found_error';
    case 413:
      return 'request_too_large';
    case 429:
      return 'rate_limit_error';
    case 529:
      return 'overloaded_error';
    default:
      return status >= 500 ? 'api_error' : 'invalid_request_error';
  }
}

function modelPage(query: URLSearchParams): Refusal | object {
  const limit = Number(query.get('limit') ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    return {
      status: 400,
      type: 'invalid_request_error',
      message: 'limit: Input should be between 1 and 1000',
    };
  const after = query.get('after_id');
  const start = after === null ? 0 : servedModels.findIndex(({ id }) => id === after) + 1;
  // Pages are kept short, so that whoever reads only the first is found out.
  const page = servedModels.slice(start, start + Math.min(limit, 2));
  return {
    data: page.map(modelInfo),
    has_more: start + page.length < servedModels.length,
    first_id: page[0]?.id ?? null,
    last_id: page.at(-1)?.id ?? null,
  };
}

const tokensIn = (text: string): number => Math.ceil(Buffer.byteLength(text) / 4);

interface Usage {
  readonly input_tokens: number;
  readonly cache_creation_input_tokens: number;
  readonly cache_read_input_tokens: number;
  readonly cache_creation: {
    readonly ephemeral_5m_input_tokens: number;
    readonly ephemeral_1h_input_tokens: number;
  };
}

/** Tokens of a request: those before its cache marker are written the first time and read the next. */
function usageOf(body: unknown, cached: Set<string>): Usage {
  const system = at(body, 'system');
  const blocks = typeof system === 'string' ? [{ text: system }] : Array.isArray(system) ? system : [];
  const marked = blocks.findLastIndex((block) => at(block, 'cache_control') !== undefined);
  const prefix = JSON.stringify(blocks.slice(0, marked + 1).map((block) => at(block, 'text')));
  const rest = tokensIn(JSON.stringify([blocks.slice(marked + 1), at(body, 'messages')]));
  const model = findModel(at(body, 'model'));
  const size = tokensIn(prefix);
  const key = JSON.stringify([model?.id, at(body, 'output_config', 'format'), prefix]);
  if (marked < 0 || model === undefined || size < model.shortestCached)
    return usage(rest + (marked < 0 ? 0 : size), 0, 0, false);
  const known = cached.has(key);
  cached.add(key);
  const long = at(blocks[marked], 'cache_control', 'ttl') === '1h';
  return usage(rest, known ? 0 : size, known ? size : 0, long);
}

const usage = (input: number, created: number, read: number, long: boolean): Usage => ({
  input_tokens: input,
  cache_creation_input_tokens: created,
  cache_read_input_tokens: read,
  cache_creation: {
    ephemeral_5m_input_tokens: long ? 0 : created,
    ephemeral_1h_input_tokens: long ? created : 0,
  },
});

export const usualPieces: readonly string[] = [
  '{"text":"',
  'Grüße an ',
  '🌿 den ',
  'Garten – 東京 ',
  '👩🏽‍🌾',
  '"}',
];

function answered(body: unknown, usage: Usage, plan: Plan, requestId: string): Reply {
  const pieces = plan.pieces ?? usualPieces;
  const model = findModel(at(body, 'model'));
  const thinks =
    model !== undefined &&
    model.thinking !== 'none' &&
    (at(body, 'thinking') === undefined || at(body, 'thinking', 'type') === 'adaptive');
  const reason = plan.stop === 'refusal' ? 'refusal' : plan.stop === 'length' ? 'max_tokens' : 'end_turn';
  const details =
    plan.stop === 'refusal' ? { type: 'refusal', category: 'general_harms', explanation: null } : null;
  const output = tokensIn(pieces.join('')) + (thinks ? 40 : 0);
  const message = {
    id: `msg_${requestId}`,
    type: 'message',
    role: 'assistant',
    model: at(body, 'model'),
    content: [],
    stop_reason: null,
    stop_sequence: null,
    stop_details: null,
    container: null,
    diagnostics: null,
    usage: {
      ...usage,
      output_tokens: 1,
      output_tokens_details: null,
      inference_geo: null,
      server_tool_use: null,
      service_tier: 'standard',
      speed: 'standard',
    },
  };
  if (at(body, 'stream') !== true)
    return {
      kind: 'json',
      status: 200,
      headers: { 'request-id': requestId },
      body: {
        ...message,
        content: [{ type: 'text', text: pieces.join(''), citations: null }],
        stop_reason: reason,
        stop_details: details,
        usage: { ...message.usage, output_tokens: output },
      },
    };
  const text = thinks ? 1 : 0;
  const events: readonly { readonly type: string; readonly [name: string]: unknown }[] = [
    { type: 'message_start', message },
    ...(thinks ? thought : []),
    { type: 'content_block_start', index: text, content_block: { type: 'text', text: '', citations: null } },
    { type: 'ping' },
    ...pieces.map((piece) => ({
      type: 'content_block_delta',
      index: text,
      delta: { type: 'text_delta', text: piece },
    })),
    { type: 'content_block_stop', index: text },
    {
      type: 'message_delta',
      delta: { stop_reason: reason, stop_sequence: null, stop_details: details, container: null },
      usage: {
        input_tokens: usage.input_tokens,
        cache_creation_input_tokens: usage.cache_creation_input_tokens,
        cache_read_input_tokens: usage.cache_read_input_tokens,
        output_tokens: output,
        output_tokens_details: { thinking_tokens: thinks ? 40 : 0 },
        server_tool_use: null,
      },
    },
    { type: 'message_stop' },
  ];
  return {
    kind: 'stream',
    frames: events.map((event): Frame => ({ event: event.type, data: JSON.stringify(event) })),
    framing: { ...framing, headers: { 'request-id': requestId } },
  };
}

/** What a model shows of its thinking unless asked for more: that it thought. */
const thought = [
  { type: 'content_block_start', index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'signature_delta', signature: 'c2lnbmF0dXJl' } },
  { type: 'content_block_stop', index: 0 },
];

const write = ({ event, data }: Frame): string => `event: ${event ?? 'message'}\ndata: ${data}\n\n`;

const framing: Framing = {
  contentType: 'text/event-stream; charset=utf-8',
  headers: {},
  write,
  noise: `: a comment\n\nevent: ping\ndata: {"type": "ping"}\n\n`,
  error: {
    event: 'error',
    data: JSON.stringify({
      type: 'error',
      error: { type: 'overloaded_error', message: 'Overloaded' },
      request_id: 'req_0',
    }),
  },
};
