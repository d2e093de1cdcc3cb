import { WriterError } from '../../core/writer/index.ts';
import type { Outgoing } from '../wire/send.ts';

/**
 * The headers that the API requires. The SDK would add the machine's system, processor and Node version, and
 * headers from environment variables.
 */
const needed = ['accept', 'anthropic-version', 'content-type', 'user-agent'];

/** What the SDK is about to send, without headers that are not needed. */
export function outgoing(input: string | URL | Request, init: RequestInit | undefined): Outgoing {
  const headers = new Headers(init?.headers);
  const method = init?.method === 'POST' ? 'POST' : 'GET';
  const body = init?.body ?? '';
  if (typeof body !== 'string' || typeof input === 'object')
    throw new WriterError('malformed', 'The SDK sends what cannot be shown');
  return {
    method,
    url: input,
    headers: Object.fromEntries(needed.flatMap((name) => named(headers, name))),
    secrets: Object.fromEntries(named(headers, 'authorization')),
    body: new TextEncoder().encode(body),
  };
}

function named(headers: Headers, name: string): [string, string][] {
  const value = headers.get(name);
  return value === null ? [] : [[name, value]];
}
