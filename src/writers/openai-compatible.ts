import {
  WriterError,
  type ModelSettings,
  type Writer,
  type WriterModel,
  type WriterRequest,
} from '../core/writer/index.ts';
import { checkAddress } from './wire/address.ts';
import { answer } from './wire/answer.ts';
import { faultOfErrorType } from './wire/faults.ts';
import { at, encodeJson, listAt, parseJson, wholeJson } from './wire/json.ts';
import { withSchemaInWords } from './wire/schema-in-words.ts';
import { send, wireOf, type Line, type Outgoing } from './wire/send.ts';
import { serverEvents } from './wire/sse.ts';
import { wellFormed } from './wire/well-formed.ts';

export interface OpenAiOptions extends Line {
  /** Local servers usually require none. */
  readonly key: string | undefined;
  readonly model: string;
  /** With or without `/v1` at its end. */
  readonly address: string;
  /**
   * With `schema: false`, JSON is requested in words only: some servers answer 400 to `response_format`, and
   * no request is sent twice.
   */
  readonly settings: ModelSettings;
}

/** Any server with OpenAI's chat completions API: LM Studio, llama.cpp, vLLM, OpenAI itself. */
export function openAiCompatible({ key, model, settings, ...options }: OpenAiOptions): Writer {
  const address = checkAddress(options.address).replace(/\/v1$/, '');
  const secrets: Record<string, string> =
    key === undefined || key === '' ? {} : { authorization: `Bearer ${key}` };

  const post = (request: WriterRequest): Outgoing => ({
    method: 'POST',
    url: `${address}/v1/chat/completions`,
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', 'user-agent': 'Timbre' },
    secrets,
    body: encodeJson(completion(wellFormed(request), model, settings, address)),
  });

  return {
    kind: 'openai-compatible',
    model,
    write: (request, signal) => answer(textOf(send(post(request), options, signal)), signal),
    preview: (request) => Promise.resolve(wireOf(post(request))),
    models: async (signal) => {
      const list: Outgoing = {
        method: 'GET',
        url: `${address}/v1/models`,
        headers: { accept: 'application/json', 'user-agent': 'Timbre' },
        secrets,
        body: new Uint8Array(),
      };
      return listAt(await wholeJson(send(list, options, signal)), 'data').flatMap(modelOf);
    },
  };
}

const modelOf = (entry: unknown): WriterModel[] => {
  const id = at(entry, 'id');
  return typeof id === 'string' ? [{ id, name: id }] : [];
};

function completion(
  { system, user, schema, maxTokens }: WriterRequest,
  model: string,
  settings: ModelSettings,
  address: string,
): unknown {
  const inWords = settings.schema === false;
  // OpenAI's newer models reject the field's old name; many other servers accept only that.
  const limit = new URL(address).hostname === 'api.openai.com' ? 'max_completion_tokens' : 'max_tokens';
  return {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: inWords ? withSchemaInWords(user, schema) : user },
    ],
    stream: true,
    [limit]: maxTokens,
    ...(!inWords && {
      response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
    }),
  };
}

/**
 * The text in a stream of completion chunks. Ends with `[DONE]`, or with the stream after a finish reason.
 */
async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let finished = false;
  for await (const { data } of serverEvents(bytes)) {
    if (data === '[DONE]') return;
    const chunk = parseJson(data);
    const error = at(chunk, 'error');
    if (error !== undefined && error !== null)
      throw new WriterError(faultOfErrorType(at(error, 'type')), 'The server broke off with an error');
    const choice = at(chunk, 'choices', 0);
    if (typeof at(choice, 'delta', 'refusal') === 'string')
      throw new WriterError('refused', 'The model declined');
    const text = at(choice, 'delta', 'content');
    if (typeof text === 'string') yield text;
    finished = endedWell(at(choice, 'finish_reason')) || finished;
  }
  if (!finished)
    throw new WriterError('cut', 'The answer ended without [DONE] and without a reason to finish');
}

function endedWell(reason: unknown): boolean {
  if (reason === undefined || reason === null) return false;
  if (reason === 'stop') return true;
  if (reason === 'length') throw new WriterError('cut', 'The answer stopped at its longest');
  if (reason === 'content_filter') throw new WriterError('refused', 'The answer was filtered');
  throw new WriterError('malformed', 'The answer stopped for a reason that was not asked for');
}
