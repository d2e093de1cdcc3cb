import { modelInfo, servedModels } from './messages-models.ts';
import { answered, usageOf } from './messages-answer.ts';
import { MessageBatches, type BatchScript } from './messages-batches.ts';
import { refusalOf, type Refusal } from './messages-rules.ts';
import type { Protocol, Received, Reply } from './plan.ts';

export { usualPieces } from './messages-answer.ts';

/** The one key that is accepted. */
export const goodKey = 'sk-ant-test-3f9c2a71d8';

const versions = new Set(['2023-06-01', '2026-10-21']);
/** Bytes. */
const largestBody = 32 * 1024 * 1024;

/** What the server knows of its batches, and how it processes them. */
export interface MessagesOptions {
  readonly batches?: MessageBatches;
}

export const messageBatches = (script: BatchScript = {}): MessageBatches => new MessageBatches(script);

/** Anthropic's Messages API as documented. It remembers which prefixes were cached. */
export function messagesApi({ batches = messageBatches() }: MessagesOptions = {}): Protocol {
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
      if (batches.isAbout(request.path)) {
        const answer = batches.answer(request, requestId);
        return 'kind' in answer ? answer : refuse(answer);
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
