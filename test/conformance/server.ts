import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Frame, Framing, Plan, Protocol, Received } from './plan.ts';

/** How a request ended, as the server saw it. */
export interface Exchange {
  readonly request: Received;
  /** Frames that were handed to the connection. */
  framesSent: number;
  /** Resolves when the connection is done with this request: whether the whole answer had been taken. */
  readonly closed: Promise<'finished' | 'aborted'>;
}

export interface ConformanceServer {
  readonly address: string;
  readonly exchanges: readonly Exchange[];
  /** What is done with the next requests, one after the other; those after are answered as documented. */
  plan(...plans: readonly Plan[]): void;
  /** Resolves when a planned stall has begun. */
  stalled(): Promise<void>;
  /** Connections that are open. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

/** A server on this machine that speaks one protocol, and misbehaves as planned. */
export async function startServer(protocol: Protocol): Promise<ConformanceServer> {
  const exchanges: Exchange[] = [];
  const plans: Plan[] = [];
  let stallBegan = (): void => undefined;
  let stall = new Promise<void>((resolve) => (stallBegan = resolve));

  const server = createServer((incoming, response) => {
    void handle(incoming, response).catch(() => response.destroy());
  });

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await receive(incoming);
    const plan = plans.shift() ?? {};
    const closed = new Promise<'finished' | 'aborted'>((resolve) =>
      response.once('close', () => {
        resolve(response.writableFinished ? 'finished' : 'aborted');
      }),
    );
    const exchange: Exchange = { request, framesSent: 0, closed };
    exchanges.push(exchange);
    response.socket?.setNoDelay(true);

    if (plan.redirect !== undefined) {
      response.writeHead(307, { location: plan.redirect }).end();
      return;
    }
    if (plan.status !== undefined) {
      response.writeHead(plan.status, { 'content-type': 'application/json', ...plan.headers });
      response.end(JSON.stringify(protocol.failure(plan.status, quote(request))));
      return;
    }
    const reply = protocol.answer(request, plan);
    if (reply.kind === 'json') {
      if (plan.stallAfter !== undefined) {
        stallBegan();
        return;
      }
      if (plan.breakAfter !== undefined) {
        response.destroy();
        return;
      }
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      const body = JSON.stringify(reply.body);
      response.end(plan.malformedAt === undefined ? body : body.slice(0, -2));
      return;
    }
    await stream(response, exchange, reply.frames, reply.framing, plan);
  }

  async function stream(
    response: ServerResponse,
    exchange: Exchange,
    frames: readonly Frame[],
    framing: Framing,
    plan: Plan,
  ): Promise<void> {
    const text = (frame: Frame): string => framing.write(frame).replaceAll('\n', plan.lineEnd ?? '\n');
    const put = async (written: string): Promise<void> => {
      const bytes = Buffer.from(written);
      if (plan.bytewise !== true) response.write(bytes);
      else for (const byte of bytes) response.write(Buffer.of(byte));
      await new Promise((resolve) => setImmediate(resolve));
    };
    const begin = (): void => {
      if (!response.headersSent) {
        response.writeHead(200, { 'content-type': framing.contentType, ...framing.headers });
        response.flushHeaders();
      }
    };
    for (const [index, frame] of [...frames, undefined].entries()) {
      if (response.destroyed) return;
      if (index === plan.stallAfter) {
        stallBegan();
        return;
      }
      begin();
      if (index === plan.breakAfter) {
        response.destroy();
        return;
      }
      if (index === plan.endAfter || frame === undefined) break;
      if (index === plan.errorAfter) {
        await put(text(framing.error));
        break;
      }
      if (index === plan.halfOf) {
        const whole = text(frame);
        await put(whole.slice(0, whole.length / 2));
        break;
      }
      if (plan.noise === true) await put(framing.noise.replaceAll('\n', plan.lineEnd ?? '\n'));
      exchange.framesSent += 1;
      await put(
        text(
          index === plan.malformedAt
            ? { ...frame, data: `{"type": nonsense ${quote(exchange.request)}` }
            : frame,
        ),
      );
      if (plan.noise === true) await put(framing.noise.replaceAll('\n', plan.lineEnd ?? '\n'));
    }
    response.end();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    exchanges,
    plan: (...next) => {
      plans.splice(0, plans.length, ...next);
      stall = new Promise<void>((resolve) => (stallBegan = resolve));
    },
    stalled: () => stall,
    connections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => {
          if (error === null) resolve(count);
          else reject(error);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Error messages may quote anything that was sent, and some do. */
const quote = ({ headers, body }: Received): string =>
  `Planned failure at ${JSON.stringify(headers)} ${body.toString('utf8')}`;

async function receive(incoming: IncomingMessage): Promise<Received> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) if (Buffer.isBuffer(piece)) pieces.push(piece);
  const url = new URL(incoming.url ?? '/', 'http://loopback');
  return {
    method: incoming.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(pieces),
  };
}
