import {
  WriterError,
  type ModelSettings,
  type Writer,
  type WriterModel,
  type WriterRequest,
} from '../core/writer/index.ts';
import { checkAddress } from './wire/address.ts';
import { answer } from './wire/answer.ts';
import { at, encodeJson, listAt, wholeJson } from './wire/json.ts';
import { jsonLines } from './wire/ndjson.ts';
import { withSchemaInWords } from './wire/schema-in-words.ts';
import { send, wireOf, type Line, type Outgoing } from './wire/send.ts';
import { wellFormed } from './wire/well-formed.ts';

export const ollamaAddress = 'http://localhost:11434';

export interface OllamaOptions extends Line {
  /** For a server behind a proxy that requires one. */
  readonly key: string | undefined;
  readonly model: string;
  readonly address: string | undefined;
  readonly settings: ModelSettings;
}

/** Models on the user's own server, over Ollama's API. */
export function ollama({ key, model, settings, ...options }: OllamaOptions): Writer {
  const address = checkAddress(options.address ?? ollamaAddress);
  const secrets: Record<string, string> =
    key === undefined || key === '' ? {} : { authorization: `Bearer ${key}` };

  const post = (request: WriterRequest): Outgoing => ({
    method: 'POST',
    url: `${address}/api/chat`,
    headers: { accept: 'application/x-ndjson', 'content-type': 'application/json', 'user-agent': 'Timbre' },
    secrets,
    body: encodeJson(chat(wellFormed(request), model, settings)),
  });

  return {
    kind: 'ollama',
    model,
    write: (request, signal) => answer(textOf(send(post(request), options, signal)), signal),
    preview: (request) => Promise.resolve(wireOf(post(request))),
    models: async (signal) => {
      const list: Outgoing = {
        method: 'GET',
        url: `${address}/api/tags`,
        headers: { accept: 'application/json', 'user-agent': 'Timbre' },
        secrets,
        body: new Uint8Array(),
      };
      return listAt(await wholeJson(send(list, options, signal)), 'models').flatMap(modelOf);
    },
  };
}

const modelOf = (entry: unknown): WriterModel[] => {
  const name = at(entry, 'name');
  return typeof name === 'string' ? [{ id: name, name }] : [];
};

function chat(
  { system, user, schema, maxTokens }: WriterRequest,
  model: string,
  settings: ModelSettings,
): unknown {
  const inWords = settings.schema === false;
  const question = inWords ? withSchemaInWords(user, schema) : user;
  return {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: question },
    ],
    stream: true,
    ...(!inWords && { format: schema }),
    // A thinking model would spend the whole answer on thinking. Models that cannot think accept `false` as
    // well (ollama/ollama #12555).
    ...(settings.thinking !== 'never' && settings.thinking !== 'always' && { think: false }),
    options: { num_predict: maxTokens, num_ctx: contextFor(system.length + question.length, maxTokens) },
  };
}

/**
 * The context length in tokens. Ollama silently drops the beginning of what exceeds the context, which is
 * short by default: the voice card would be lost. Powers of two, since every other length makes Ollama reload
 * the model.
 */
function contextFor(characters: number, maxTokens: number): number {
  const needed = characters / 3 + maxTokens;
  return Math.max(4096, 2 ** Math.ceil(Math.log2(needed)));
}

/** The text in a stream of chat replies; the last has `done`. */
async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const reply of jsonLines(bytes)) {
    if (at(reply, 'error') !== undefined)
      throw new WriterError('overloaded', 'The server broke off with an error');
    const text = at(reply, 'message', 'content');
    if (typeof text === 'string') yield text;
    if (at(reply, 'done') !== true) continue;
    const reason = at(reply, 'done_reason');
    if (reason === 'length') throw new WriterError('cut', 'The answer stopped at its longest');
    if (reason !== undefined && reason !== 'stop')
      throw new WriterError('malformed', 'The answer stopped for a reason that was not asked for');
    return;
  }
  throw new WriterError('cut', 'The answer ended without done');
}
