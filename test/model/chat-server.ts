import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { at } from '../../src/writers/wire/json.ts';
import type { LlamaContext, Piece } from './llama-binding.ts';
import { LONGEST_PROMPT, MODEL, SILENT_MODEL, STRICT_MODEL } from './models.ts';

/** A running server. */
export interface ChatServer {
  readonly address: string;
  close(): Promise<void>;
}

export interface Slots {
  readonly model: LlamaContext;
  /** Tokens of one request with its answer. */
  readonly contextSize: number;
}

/** Serves chat completions of a model on this machine, as many at once as the model has slots. */
export async function serveChat(slots: Slots): Promise<ChatServer> {
  const server = createServer((request, response) => {
    answer(slots, request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${String(bound.port)}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await slots.model.release();
    },
  };
}

async function answer(slots: Slots, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url } = request;
  if (url === '/v1/models') {
    sendJson(response, 200, {
      object: 'list',
      data: [MODEL, SILENT_MODEL, STRICT_MODEL].map((id) => ({ id, object: 'model' })),
    });
    return;
  }
  // How busy the model is: not of the API, for tests.
  if (url === '/status') {
    sendJson(response, 200, slots.model.getParallelStatus());
    return;
  }
  const asked: unknown = JSON.parse(await textOf(request));
  const isStrict = at(asked, 'model') === STRICT_MODEL;
  const whole = promptOf(at(asked, 'messages'));
  // Some servers refuse what is too long, others read its end and do not say so.
  const prompt = isStrict ? whole : whole.slice(-LONGEST_PROMPT);
  const limit = Number(at(asked, 'max_tokens'));
  const { tokens } = await slots.model.tokenize(prompt);
  if (tokens.length >= slots.contextSize) {
    // The words of llama.cpp's own server.
    const message = 'the request exceeds the available context size, try increasing it';
    sendJson(response, 400, { error: { code: 400, message, type: 'exceed_context_size_error' } });
    return;
  }
  await stream(slots, response, {
    prompt,
    n_predict: Math.min(limit, slots.contextSize - tokens.length),
    temperature: 0.8,
    // One answer for one request, and another for another.
    seed: tokens.reduce((hash, token) => (hash * 31 + token) % 1_000_003, 7),
    ...(at(asked, 'model') === SILENT_MODEL
      ? { grammar: 'root ::= ""' }
      : { response_format: at(asked, 'response_format') ?? { type: 'text' } }),
  });
}

/** The model was trained on stories and knows no roles: it reads one text and goes on with it. */
const promptOf = (messages: unknown): string =>
  Array.isArray(messages) ? messages.map((message) => String(at(message, 'content'))).join('\n\n') : '';

async function stream(
  { model }: Slots,
  response: ServerResponse,
  completion: Parameters<LlamaContext['queueCompletion']>[0],
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  const send = (delta: object, finish: string | null): void => {
    const choices = [{ index: 0, delta, finish_reason: finish }];
    response.write(`data: ${JSON.stringify({ object: 'chat.completion.chunk', choices })}\n\n`);
  };
  let isDone = false;
  const end = await new Promise<Piece | undefined>((resolve, reject) => {
    const { requestId } = model.queueCompletion(completion, (error, piece) => {
      if (error !== null && error !== undefined) reject(new Error('llama.cpp failed', { cause: error }));
      else if (piece?.token === undefined) resolve(piece);
      else send({ content: piece.token }, null);
    });
    response.once('close', () => {
      // After a cancel llama.cpp calls back no more.
      if (!isDone) model.cancelRequest(requestId);
      resolve(undefined);
    });
  });
  isDone = true;
  if (end === undefined) return;
  send({}, end.stopped_limit === true || end.context_full === true ? 'length' : 'stop');
  response.end('data: [DONE]\n\n');
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
