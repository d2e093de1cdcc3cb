import {
  WriterError,
  type BatchRequest,
  type BatchResult,
  type BatchStatus,
  type BatchUsage,
  type ModelSettings,
  type WriterBatches,
} from '../../core/writer/index.ts';
import { asWriterError, faultOfErrorType } from '../wire/faults.ts';
import { at } from '../wire/json.ts';
import { jsonLines } from '../wire/ndjson.ts';
import { send, type Line } from '../wire/send.ts';
import { endedWell } from './events.ts';
import { batched, mostTokens } from './message.ts';
import { outgoing } from './outgoing.ts';
import type { Connection } from './sdk.ts';

export interface BatchOptions extends Line {
  readonly connect: (signal: AbortSignal) => Promise<Connection>;
  /** Without a slash at its end. */
  readonly address: string;
  readonly model: string;
  readonly settings: ModelSettings;
}

/** Batches listed at a time: the most that the API gives. */
const PAGE = 100;

/** Claude's Message Batches. */
export function anthropicBatches({
  connect,
  address,
  model,
  settings,
  ...line
}: BatchOptions): WriterBatches {
  /** Has the SDK make one request. */
  async function ask<Answer>(
    signal: AbortSignal,
    call: (connection: Connection) => PromiseLike<Answer>,
  ): Promise<Answer> {
    const connection = await connect(signal);
    try {
      return await call(connection);
    } catch (error) {
      throw connection.explain(error);
    }
  }

  async function submit(requests: readonly BatchRequest[], signal: AbortSignal): Promise<BatchStatus> {
    const made = await ask(signal, ({ client, how, sdk }) =>
      client.messages.batches.create(
        {
          requests: requests.map(({ id, request }) => ({
            custom_id: id,
            params: batched(request, model, settings, sdk),
          })),
        },
        how,
      ),
    );
    return statusOf(made);
  }

  async function* list(signal: AbortSignal): AsyncGenerator<BatchStatus> {
    const { client, how, explain } = await connect(signal);
    try {
      for await (const batch of client.messages.batches.list({ limit: PAGE }, how)) yield statusOf(batch);
    } catch (error) {
      throw explain(error);
    }
  }

  async function* results(batch: string, signal: AbortSignal): AsyncGenerator<BatchResult> {
    const { how } = await connect(signal);
    // The SDK would follow the address that the server names, which could take the key to another server.
    const url = `${address}/v1/messages/batches/${encodeURIComponent(batch)}/results`;
    const request = outgoing(url, { method: 'GET', headers: how.headers });
    for await (const value of jsonLines(send(request, line, signal))) yield resultOf(value);
  }

  return {
    mostOutput: (request) => mostTokens(request, settings),
    submit,
    status: async (batch, signal) =>
      statusOf(await ask(signal, ({ client, how }) => client.messages.batches.retrieve(batch, {}, how))),
    list,
    results,
    cancel: async (batch, signal) =>
      statusOf(await ask(signal, ({ client, how }) => client.messages.batches.cancel(batch, {}, how))),
  };
}

const STATES: ReadonlyMap<unknown, BatchStatus['state']> = new Map([
  ['in_progress', 'in-progress'],
  ['canceling', 'canceling'],
  ['ended', 'ended'],
]);
const COUNTS = ['processing', 'succeeded', 'errored', 'canceled', 'expired'];

function statusOf(batch: unknown): BatchStatus {
  const id = at(batch, 'id');
  const state = STATES.get(at(batch, 'processing_status'));
  const counts = COUNTS.map((name) => at(batch, 'request_counts', name));
  if (typeof id !== 'string' || id === '' || state === undefined)
    throw new WriterError('malformed', 'The answer describes no batch');
  const size = counts.reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : NaN), 0);
  if (!Number.isInteger(size)) throw new WriterError('malformed', 'The batch has no counts');
  return { id, state, size };
}

function resultOf(value: unknown): BatchResult {
  const id = at(value, 'custom_id');
  if (typeof id !== 'string') throw new WriterError('malformed', 'A result has no custom_id');
  switch (at(value, 'result', 'type')) {
    case 'succeeded':
      return answerOf(id, at(value, 'result', 'message'));
    case 'errored':
      return { id, kind: 'failed', fault: faultOfErrorType(at(value, 'result', 'error', 'error', 'type')) };
    case 'expired':
      return { id, kind: 'expired' };
    case 'canceled':
      return { id, kind: 'canceled' };
    default:
      throw new WriterError('malformed', 'A result is of a kind that is not known');
  }
}

/** The text of a whole message, whose thinking is left out. */
function answerOf(id: string, message: unknown): BatchResult {
  const usage = usageOf(message);
  try {
    endedWell(at(message, 'stop_reason'));
    const content = at(message, 'content');
    const blocks: readonly unknown[] = Array.isArray(content) ? content : [];
    const text = blocks
      .filter((block) => at(block, 'type') === 'text')
      .map((block) => at(block, 'text'))
      .join('');
    if (text === '') throw new WriterError('malformed', 'The answer is empty');
    return { id, kind: 'answered', text, usage };
  } catch (error) {
    const { fault } = asWriterError(error, 'malformed', 'The answer cannot be read');
    return { id, kind: 'failed', fault, usage };
  }
}

function usageOf(message: unknown): BatchUsage {
  const count = (name: string): number => {
    const tokens = at(message, 'usage', name);
    return typeof tokens === 'number' ? tokens : 0;
  };
  const input = ['input_tokens', 'cache_creation_input_tokens', 'cache_read_input_tokens'];
  return { input: input.map(count).reduce((sum, one) => sum + one, 0), output: count('output_tokens') };
}
