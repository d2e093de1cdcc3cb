import {
  WriterError,
  type ModelSettings,
  type Wire,
  type Writer,
  type WriterModel,
  type WriterRequest,
} from '../../core/writer/index.ts';
import { checkAddress } from '../wire/address.ts';
import { answer } from '../wire/answer.ts';
import { aborted, asWriterError, faultOfErrorType } from '../wire/faults.ts';
import { at } from '../wire/json.ts';
import { wireOf, type Line, type Outgoing } from '../wire/send.ts';
import { anthropicBatches } from './batches.ts';
import { textOf } from './events.ts';
import { counted, message } from './message.ts';
import { outgoing } from './outgoing.ts';
import { watchFetch } from './watch-fetch.ts';
import { client, headers, loadSdk, type Connection } from './sdk.ts';
import { modelOf } from './settings.ts';

export const anthropicAddress = 'https://api.anthropic.com';

/** More models than any provider offers, as a limit for endless lists. */
const mostModels = 1000;

export interface AnthropicOptions extends Line {
  readonly key: string | undefined;
  readonly model: string;
  readonly address: string | undefined;
  readonly settings: ModelSettings;
}

/** Claude over the Messages API. Throws `no-key` without a key, except in `preview`. */
export function anthropic({ key, model, settings, ...options }: AnthropicOptions): Writer {
  const address = checkAddress(options.address ?? anthropicAddress).replace(/\/v1$/, '');

  async function connect(signal: AbortSignal): Promise<Connection> {
    if (key === undefined || key === '') throw new WriterError('no-key', 'There is no key for Anthropic');
    if (signal.aborted) throw aborted();
    const sdk = await loadSdk();
    const line = watchFetch(options);
    return {
      sdk,
      client: client(sdk, address, key, line.fetch),
      how: { signal, headers: headers(key) },
      explain: (error) => (signal.aborted ? aborted() : (line.fault() ?? faultOfSdk(error))),
    };
  }

  async function* pieces(request: WriterRequest, signal: AbortSignal): AsyncGenerator<string> {
    const { sdk, client, how, explain } = await connect(signal);
    try {
      yield* textOf(await client.messages.create(message(request, model, settings, sdk), how));
    } catch (error) {
      throw explain(error);
    }
  }

  async function preview(request: WriterRequest): Promise<Wire> {
    const sdk = await loadSdk();
    const sent: Outgoing[] = [];
    const capture: typeof fetch = (input, init) => {
      sent.push(outgoing(input, init));
      return Promise.reject(new Error('Nothing is sent'));
    };
    // A preview does not show the key, so it needs none: any text in its place stops the SDK from looking for
    // one.
    const keyOrPlaceholder = key === undefined || key === '' ? 'none' : key;
    try {
      const how = { headers: headers(keyOrPlaceholder) };
      await client(sdk, address, keyOrPlaceholder, capture).messages.create(
        message(request, model, settings, sdk),
        how,
      );
    } catch (error) {
      if (sent.length === 0) throw asWriterError(error, 'malformed', 'The SDK makes no request of this');
    }
    const [first] = sent;
    if (first === undefined) throw new WriterError('malformed', 'The SDK made no request');
    return wireOf(first);
  }

  async function countTokens(request: WriterRequest, signal: AbortSignal): Promise<number> {
    const { sdk, client, how, explain } = await connect(signal);
    try {
      const count: unknown = await client.messages.countTokens(counted(request, model, settings, sdk), how);
      const tokens = at(count, 'input_tokens');
      if (typeof tokens !== 'number') throw new WriterError('malformed', 'The count is no number');
      return tokens;
    } catch (error) {
      throw explain(error);
    }
  }

  async function models(signal: AbortSignal): Promise<readonly WriterModel[]> {
    const { client, how, explain } = await connect(signal);
    try {
      const found: WriterModel[] = [];
      for await (const info of client.models.list({ limit: 100 }, how)) {
        if (info.lifecycle !== 'retired') found.push(modelOf(info));
        if (found.length >= mostModels) break;
      }
      return found;
    } catch (error) {
      throw explain(error);
    }
  }

  return {
    kind: 'anthropic',
    model,
    write: (request, signal) => answer(pieces(request, signal), signal),
    preview,
    countTokens,
    models,
    batches: anthropicBatches({ ...options, connect, address, model, settings }),
  };
}

/**
 * An error event within the stream has a type and no status; other errors of the SDK mean an unreadable
 * answer.
 */
function faultOfSdk(error: unknown): WriterError {
  const type = at(error, 'type');
  return typeof type === 'string'
    ? new WriterError(faultOfErrorType(type), 'The provider broke off with an error')
    : asWriterError(error, 'malformed', 'The answer cannot be read');
}
