import { at } from '../../src/writers/wire/json.ts';
import { usageOf, wholeMessage, type Said } from './messages-answer.ts';
import { refusalOf, type Refusal } from './messages-rules.ts';
import type { Framing, Received, Reply } from './plan.ts';

/** What becomes of a request of a batch. */
export type Fate = Said | 'errored' | 'expired' | 'canceled';

/** How batches are processed. */
export interface BatchScript {
  /** Questions about a batch that are answered with `in_progress` before it has ended; none when left out. */
  readonly polls?: number;
  /** @param params of the request, whose place in its batch is `index` */
  readonly fate?: (params: unknown, index: number) => Fate;
}

/** Bytes. */
const LARGEST_BODY = 256 * 1024 * 1024;
const MOST_REQUESTS = 100_000;
const ROOT = '/v1/messages/batches';

interface Batch {
  readonly id: string;
  readonly requests: readonly { readonly customId: string; readonly params: unknown }[];
  asked: number;
  isCanceled: boolean;
}

/** The Message Batches part of the Messages API, as documented. */
export class MessageBatches {
  readonly #script: BatchScript;
  /** The newest first. */
  readonly #batches: Batch[] = [];

  constructor(script: BatchScript) {
    this.#script = script;
  }

  isAbout = (path: string): boolean => path === ROOT || path.startsWith(`${ROOT}/`);

  /** The ids of every request that was submitted, over all batches. */
  get submitted(): readonly string[] {
    return this.#batches.flatMap(({ requests }) => requests.map(({ customId }) => customId));
  }

  answer({ method, path, query, body }: Received, requestId: string): Reply | Refusal {
    const [id, action, more] = path.slice(ROOT.length + 1).split('/');
    if (path === ROOT) return method === 'POST' ? this.#create(body) : this.#list(query);
    const batch = this.#batches.find((known) => known.id === id);
    if (batch === undefined || more !== undefined) return notFound;
    if (method === 'GET' && action === undefined) {
      batch.asked += 1;
      return ok(this.#described(batch));
    }
    if (method === 'POST' && action === 'cancel') {
      if (!this.#hasEnded(batch)) batch.isCanceled = true;
      return ok({ ...this.#described(batch), processing_status: 'canceling' });
    }
    if (method !== 'GET' || action !== 'results') return notFound;
    if (!this.#hasEnded(batch)) return invalid('The batch has not ended: it has no results yet');
    return {
      kind: 'stream',
      framing,
      // Results come in any order.
      frames: batch.requests
        .map((_, index) => ({ data: JSON.stringify(this.#result(batch, index, requestId)) }))
        .reverse(),
    };
  }

  #create(body: Buffer): Reply | Refusal {
    if (body.length > LARGEST_BODY)
      return { status: 413, type: 'request_too_large', message: 'Request exceeds the maximum size' };
    const given = requestsIn(body);
    if (typeof given === 'string') return invalid(given);
    const batch = {
      id: `msgbatch_${String(this.#batches.length + 1).padStart(6, '0')}`,
      requests: given,
      asked: 0,
      isCanceled: false,
    };
    this.#batches.unshift(batch);
    return ok(this.#described(batch));
  }

  #list(query: URLSearchParams): Reply | Refusal {
    const limit = Number(query.get('limit') ?? 20);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      return invalid('limit: Input should be between 1 and 1000');
    const after = query.get('after_id');
    const start = after === null ? 0 : this.#batches.findIndex(({ id }) => id === after) + 1;
    // Pages are kept short, so that whoever reads only the first is found out.
    const page = this.#batches.slice(start, start + Math.min(limit, 2));
    return ok({
      data: page.map((batch) => this.#described(batch)),
      has_more: start + page.length < this.#batches.length,
      first_id: page[0]?.id ?? null,
      last_id: page.at(-1)?.id ?? null,
    });
  }

  #hasEnded = ({ asked, isCanceled }: Batch): boolean => isCanceled || asked > (this.#script.polls ?? 0);

  #described(batch: Batch) {
    const hasEnded = this.#hasEnded(batch);
    const counts = { processing: 0, succeeded: 0, errored: 0, canceled: 0, expired: 0 };
    for (const [index] of batch.requests.entries())
      counts[hasEnded ? resultKind(this.#fate(batch, index)) : 'processing'] += 1;
    return {
      id: batch.id,
      type: 'message_batch',
      processing_status: hasEnded ? 'ended' : 'in_progress',
      request_counts: counts,
      created_at: '2026-11-23T08:00:00Z',
      expires_at: '2026-11-24T08:00:00Z',
      ended_at: hasEnded ? '2026-11-23T09:00:00Z' : null,
      cancel_initiated_at: batch.isCanceled ? '2026-11-23T08:30:00Z' : null,
      archived_at: null,
      // Another server, which nobody should give the key to.
      results_url: hasEnded ? `http://127.0.0.1:9/${batch.id}/results` : null,
    };
  }

  #fate({ requests, isCanceled }: Batch, index: number): Fate {
    const params = requests[index]?.params;
    // Requests are checked one by one while a batch is processed.
    if (problemOf(params)) return 'errored';
    return isCanceled ? 'canceled' : (this.#script.fate?.(params, index) ?? {});
  }

  #result(batch: Batch, index: number, requestId: string): unknown {
    const { customId, params } = batch.requests[index] ?? { customId: '', params: undefined };
    const fate = this.#fate(batch, index);
    if (fate === 'expired' || fate === 'canceled') return { custom_id: customId, result: { type: fate } };
    if (fate !== 'errored') {
      const message = wholeMessage(params, usageOf(params, new Set()), fate, `${requestId}_${index}`);
      return { custom_id: customId, result: { type: 'succeeded', message } };
    }
    const { type, message } = problemOf(params) ?? { type: 'api_error', message: 'Internal server error' };
    const error = { type: 'error', error: { type, message }, request_id: requestId };
    return { custom_id: customId, result: { type: 'errored', error } };
  }
}

const resultKind = (fate: Fate): 'succeeded' | 'errored' | 'expired' | 'canceled' =>
  typeof fate === 'string' ? fate : 'succeeded';

const problemOf = (params: unknown): Refusal | undefined =>
  at(params, 'stream') === true
    ? invalid('stream: not supported in a batch')
    : refusalOf(params, { counting: false });

function requestsIn(body: Buffer): Batch['requests'] | string {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    return 'The request body is not valid JSON';
  }
  const requests = at(value, 'requests');
  if (!Array.isArray(requests) || requests.length === 0) return 'requests: at least one request is required';
  if (requests.length > MOST_REQUESTS) return `requests: more than ${MOST_REQUESTS}`;
  const found = requests.map((one: unknown) => ({
    customId: at(one, 'custom_id'),
    params: at(one, 'params'),
  }));
  const ids = found.map(({ customId }) => customId);
  if (!ids.every((id) => typeof id === 'string' && /^[\w-]{1,64}$/.test(id)))
    return 'requests.custom_id: String should match pattern ^[a-zA-Z0-9_-]{1,64}$';
  if (new Set(ids).size < ids.length) return 'requests.custom_id: must be unique';
  if (found.some(({ params }) => typeof params !== 'object')) return 'requests.params: Field required';
  return found.map(({ customId, params }) => ({ customId: String(customId), params }));
}

const ok = (body: unknown): Reply => ({ kind: 'json', status: 200, body });
const invalid = (message: string): Refusal => ({ status: 400, type: 'invalid_request_error', message });
const notFound: Refusal = { status: 404, type: 'not_found_error', message: 'Not Found' };

const framing: Framing = {
  contentType: 'application/x-jsonl',
  headers: {},
  write: ({ data }) => `${data}\n`,
  noise: '\n',
  // The service has no words for it: the stream only ends.
  error: { data: '' },
};
