import type Anthropic from '@anthropic-ai/sdk';
import type { ModelSettings, WriterRequest } from '../../core/writer/index.ts';
import { withSchemaInWords } from '../wire/schema-in-words.ts';
import { wellFormed } from '../wire/well-formed.ts';
import type { Sdk } from './sdk.ts';

/** Tokens. Thinking counts towards `max_tokens`; at low effort a model that cannot but think gets this much room for it. */
const roomForThinking = 2048;

type Message = Anthropic.MessageCreateParamsStreaming;
type Counted = Anthropic.MessageCountTokensParams;

/** A request as the Messages API takes it. */
export function message(request: WriterRequest, model: string, settings: ModelSettings, sdk: Sdk): Message {
  const thinksNot = settings.thinking !== undefined && settings.thinking !== 'always';
  return {
    ...counted(request, model, settings, sdk),
    max_tokens: request.maxTokens + (thinksNot ? 0 : roomForThinking),
    stream: true,
  };
}

/** The part of a request that `count_tokens` takes. */
export function counted(request: WriterRequest, model: string, settings: ModelSettings, sdk: Sdk): Counted {
  const { system, user, schema } = wellFormed(request);
  const inWords = settings.schema === false;
  const { thinking } = settings;
  const output: Anthropic.OutputConfig = {
    ...(settings.effort === true && { effort: 'low' }),
    ...(!inWords && { format: { type: 'json_schema', schema: sdk.transformJSONSchema({ ...schema }) } }),
  };
  return {
    model,
    // A writer's pauses are longer than five minutes as often as not, and the card stays the same all day: an hour's
    // cache costs twice the input's price once and saves nine tenths at every request after.
    system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral', ttl: '1h' } }],
    messages: [{ role: 'user', content: inWords ? withSchemaInWords(user, schema) : user }],
    ...((thinking === 'disabled' || thinking === 'between_tools') && { thinking: { type: thinking } }),
    ...(Object.keys(output).length > 0 && { output_config: output }),
  };
}
