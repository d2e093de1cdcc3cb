import { at } from '../../src/writers/wire/json.ts';
import { usualPieces } from './messages-api.ts';
import type { Framing, Protocol, Reply } from './plan.ts';

export const ollamaModel = 'garden:8b';

const failure = (_status: number, error: string): unknown => ({ error });
const refuse = (status: number, error: string): Reply => ({ kind: 'json', status, body: { error } });

/** Ollama's chat and list of models. */
export const ollamaApi = (): Protocol => ({
  failure,
  answer: ({ method, path, body }, plan) => {
    if (method === 'GET' && path === '/api/tags')
      return {
        kind: 'json',
        status: 200,
        body: {
          models: [
            {
              name: ollamaModel,
              model: ollamaModel,
              modified_at: '2026-11-01T08:00:00Z',
              size: 4_700_000_000,
              digest: 'd0',
              details: {
                format: 'gguf',
                family: 'garden',
                parameter_size: '8B',
                quantization_level: 'Q4_K_M',
              },
            },
          ],
        },
      };
    if (path !== '/api/chat') return refuse(404, '404 page not found');
    if (method !== 'POST') return refuse(405, 'method not allowed');
    const asked: unknown = JSON.parse(body.toString('utf8'));
    if (at(asked, 'model') !== ollamaModel)
      return refuse(404, `model '${String(at(asked, 'model'))}' not found`);
    const format = at(asked, 'format');
    if (format !== undefined && format !== 'json' && at(format, 'type') !== 'object')
      return refuse(400, 'invalid JSON schema in format');
    if (at(asked, 'think') === true) return refuse(400, `"${ollamaModel}" does not support thinking`);
    const pieces = plan.pieces ?? usualPieces;
    const reply = (content: string, end: object): { readonly data: string } => ({
      data: JSON.stringify({
        model: ollamaModel,
        created_at: '2026-11-23T08:00:00.000000Z',
        message: { role: 'assistant', content },
        done: false,
        ...end,
      }),
    });
    return {
      kind: 'stream',
      framing,
      frames: [
        ...pieces.map((piece) => reply(piece, {})),
        reply('', {
          done: true,
          done_reason: plan.stop === 'length' ? 'length' : 'stop',
          total_duration: 1_000_000,
          load_duration: 1000,
          prompt_eval_count: 10,
          prompt_eval_duration: 1000,
          eval_count: pieces.length,
          eval_duration: 1000,
        }),
      ],
    };
  },
});

const framing: Framing = {
  contentType: 'application/x-ndjson',
  headers: {},
  write: ({ data }) => `${data}\n`,
  noise: '\n',
  error: { data: JSON.stringify({ error: 'an error was encountered while running the model' }) },
};
