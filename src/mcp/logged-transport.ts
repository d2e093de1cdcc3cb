import type { Transport, TransportSendOptions } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  ErrorCode,
  isJSONRPCRequest,
  isJSONRPCResultResponse,
  isInitializeRequest,
  type JSONRPCMessage,
  type JSONRPCRequest,
  type JSONRPCResultResponse,
} from '@modelcontextprotocol/sdk/types.js';
import { isRecord } from '../core/base/is-record.ts';
import type { RequestLog } from '../service/writers/request-log.ts';

/** In the `_meta` of a result: the ids of the posts whose text is in it. */
export const QUOTES = 'timbre/quotes';

/** Answers with fixed texts, in which there is nothing of a brand. */
const FIXED = new Set([
  'initialize',
  'ping',
  'tools/list',
  'prompts/list',
  'resources/templates/list',
  'logging/setLevel',
]);

/**
 * A transport that writes every answer into the request log, byte for byte, before it is sent. An answer that cannot be logged is not
 * sent: an error goes in its place.
 */
export class LoggedTransport implements Transport {
  readonly #inner: Transport;
  readonly #log: Pick<RequestLog, 'write' | 'end'>;
  readonly #asked = new Map<string | number, JSONRPCRequest>();
  /** The agent as it named itself. */
  #agent = 'agent';
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: NonNullable<Transport['onmessage']>;

  constructor(inner: Transport, log: Pick<RequestLog, 'write' | 'end'>) {
    this.#inner = inner;
    this.#log = log;
  }

  async start(): Promise<void> {
    this.#inner.onclose = () => this.onclose?.();
    this.#inner.onerror = (error) => this.onerror?.(error);
    this.#inner.onmessage = (message, extra) => {
      if (isJSONRPCRequest(message)) this.#note(message);
      this.onmessage?.(message, extra);
    };
    await this.#inner.start();
  }

  async send(message: JSONRPCMessage, options?: TransportSendOptions): Promise<void> {
    const id = 'id' in message && 'result' in message ? message.id : undefined;
    const request = id === undefined ? undefined : this.#asked.get(id);
    if (id !== undefined) this.#asked.delete(id);
    if (!request || !isJSONRPCResultResponse(message) || FIXED.has(request.method))
      return this.#inner.send(message, options);
    const record = await this.#logged(request, message).catch(() => undefined);
    if (!record) return this.#inner.send(notLogged(message), options);
    await this.#inner.send(message, options);
    // The answer was logged before; of a full disk only its outcome is lost.
    await this.#log.end(record, 'answered').catch(() => undefined);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  #note(request: JSONRPCRequest): void {
    this.#asked.set(request.id, request);
    if (!isInitializeRequest(request)) return;
    const { name, version } = request.params.clientInfo;
    this.#agent = `${name} ${version}`;
  }

  #logged(request: JSONRPCRequest, message: JSONRPCResultResponse) {
    const body = new TextEncoder().encode(JSON.stringify(message));
    return this.#log.write(
      { method: request.method, url: addressOf(request), headers: {}, body },
      { writer: 'agent', model: this.#agent, sentFor: 'agent', quotes: quotesIn(message) },
    );
  }
}

/** What was asked: the tool's name, the resource's address or the prompt's name. */
function addressOf({ params }: JSONRPCRequest): string {
  const about: Readonly<Record<string, unknown>> = params ?? {};
  const name = about['name'] ?? about['uri'];
  return typeof name === 'string' ? name : '';
}

function quotesIn({ result }: JSONRPCResultResponse): string[] {
  const meta = result._meta;
  const quotes: unknown = isRecord(meta) ? meta[QUOTES] : undefined;
  return Array.isArray(quotes) ? quotes.filter((quote) => typeof quote === 'string') : [];
}

const notLogged = ({ id }: JSONRPCResultResponse): JSONRPCMessage => ({
  jsonrpc: '2.0',
  id,
  error: {
    code: ErrorCode.InternalError,
    message:
      'The answer could not be written to the request log, so it is not sent. Free disk space, or give another folder with --log.',
  },
});
