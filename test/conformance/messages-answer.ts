import { at } from '../../src/writers/wire/json.ts';
import { findModel } from './messages-rules.ts';
import type { Frame, Framing, Plan, Reply } from './plan.ts';

const tokensIn = (text: string): number => Math.ceil(Buffer.byteLength(text) / 4);

export interface Usage {
  readonly input_tokens: number;
  readonly cache_creation_input_tokens: number;
  readonly cache_read_input_tokens: number;
  readonly cache_creation: {
    readonly ephemeral_5m_input_tokens: number;
    readonly ephemeral_1h_input_tokens: number;
  };
}

/** Tokens of a request: those before its cache marker are written the first time and read the next. */
export function usageOf(body: unknown, cached: Set<string>): Usage {
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

/** How an answer is given. */
export type Said = Pick<Plan, 'pieces' | 'stop'>;

const thinks = (body: unknown): boolean => {
  const model = findModel(at(body, 'model'));
  return (
    model !== undefined &&
    model.thinking !== 'none' &&
    (at(body, 'thinking') === undefined || at(body, 'thinking', 'type') === 'adaptive')
  );
};

/** A message before its content. */
function opened(body: unknown, usage: Usage, { stop }: Said, requestId: string) {
  const reason = stop === 'refusal' ? 'refusal' : stop === 'length' ? 'max_tokens' : 'end_turn';
  const details =
    stop === 'refusal' ? { type: 'refusal', category: 'general_harms', explanation: null } : null;
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
  return { message, reason, details };
}

const outputOf = (body: unknown, pieces: readonly string[]): number =>
  tokensIn(pieces.join('')) + (thinks(body) ? 40 : 0);

/** A message in one piece. */
export function wholeMessage(body: unknown, usage: Usage, said: Said, requestId: string): unknown {
  const pieces = said.pieces ?? usualPieces;
  const { message, reason, details } = opened(body, usage, said, requestId);
  return {
    ...message,
    content: [
      ...(thinks(body) ? [{ type: 'thinking', thinking: '', signature: 'c2lnbmF0dXJl' }] : []),
      { type: 'text', text: pieces.join(''), citations: null },
    ],
    stop_reason: reason,
    stop_details: details,
    usage: { ...message.usage, output_tokens: outputOf(body, pieces) },
  };
}

export function answered(body: unknown, usage: Usage, plan: Plan, requestId: string): Reply {
  if (at(body, 'stream') !== true)
    return {
      kind: 'json',
      status: 200,
      headers: { 'request-id': requestId },
      body: wholeMessage(body, usage, plan, requestId),
    };
  const pieces = plan.pieces ?? usualPieces;
  const { message, reason, details } = opened(body, usage, plan, requestId);
  const output = outputOf(body, pieces);
  const text = thinks(body) ? 1 : 0;
  const events: readonly { readonly type: string; readonly [name: string]: unknown }[] = [
    { type: 'message_start', message },
    ...(thinks(body) ? thought : []),
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
        output_tokens_details: { thinking_tokens: thinks(body) ? 40 : 0 },
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
