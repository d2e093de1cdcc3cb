import type Anthropic from '@anthropic-ai/sdk';
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
import { textOf } from './events.ts';
import { counted, message } from './message.ts';
import { outgoing } from './outgoing.ts';
import { overheard } from './overheard.ts';
import { client, headers, loadSdk, type Sdk } from './sdk.ts';
import { modelOf } from './settings.ts';

export const anthropicAddress = 'https://api.anthropic.com';

/** More models than any provider offers: a list that goes on is not read to its end. */
const mostModels = 1000;

export interface AnthropicOptions extends Line {
  readonly key: string | undefined;
  readonly model: string;
  readonly address: string | undefined;
  readonly settings: ModelSettings;
}

interface Connection {
  readonly sdk: Sdk;
  readonly client: Anthropic;
  readonly how: { readonly signal: AbortSignal; readonly headers: Record<string, string> };
  /** What an error of the SDK comes to. */
  readonly explain: (error: unknown) => WriterError;
}

/** Claude over the Messages API. Throws `no-key` without a key, but for `preview`. */
export function anthropic({ key, model, settings, ...options }: AnthropicOptions): Writer {
  const address = checkAddress(options.address ?? anthropicAddress).replace(/\/v1$/, '');

  async function connect(signal: AbortSignal): Promise<Connection> {
    if (key === undefined || key === '') throw new WriterError('no-key', 'There is no key for Anthropic');
    if (signal.aborted) throw aborted();
    const sdk = await loadSdk();
    const line = overheard(options);
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
    // What is withheld anyway need not be known: any word in the key's place keeps the SDK from looking for one.
    const stand = key === undefined || key === '' ? 'none' : key;
    try {
      const how = { headers: headers(stand) };
      await client(sdk, address, stand, capture).messages.create(message(request, model, settings, sdk), how);
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
  };
}

/** An error event amid the stream has a type and no status; all else that the SDK finds wrong is an answer it cannot read. */
function faultOfSdk(error: unknown): WriterError {
  const type = at(error, 'type');
  return typeof type === 'string'
    ? new WriterError(faultOfErrorType(type), 'The provider broke off with an error')
    : asWriterError(error, 'malformed', 'The answer cannot be read');
}
