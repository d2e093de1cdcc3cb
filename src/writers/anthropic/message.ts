import type Anthropic from '@anthropic-ai/sdk';
import type { ModelSettings, WriterRequest } from '../../core/writer/index.ts';
import { withSchemaInWords } from '../wire/schema-in-words.ts';
import { wellFormed } from '../wire/well-formed.ts';
import type { Sdk } from './sdk.ts';

/** Tokens for thinking, which counts towards `max_tokens`, of a model that always thinks, at low effort. */
const thinkingTokens = 2048;

type Message = Anthropic.MessageCreateParamsStreaming;
type Batched = Anthropic.MessageCreateParamsNonStreaming;
type Counted = Anthropic.MessageCountTokensParams;

/** A request in the format of the Messages API. */
export const message = (
  request: WriterRequest,
  model: string,
  settings: ModelSettings,
  sdk: Sdk,
): Message => ({
  ...counted(request, model, settings, sdk),
  max_tokens: mostTokens(request, settings),
  stream: true,
});

/**
 * A request of a batch. Its card is not cached: a batch's requests are answered in any order, so that some of
 * them would pay twice for a cache that none reads, and nobody could say beforehand what the batch costs.
 */
export function batched(request: WriterRequest, model: string, settings: ModelSettings, sdk: Sdk): Batched {
  const { system, ...rest } = counted(request, model, settings, sdk);
  const text = typeof system === 'string' ? system : system?.map((block) => block.text).join('');
  return { ...rest, ...(text !== undefined && { system: text }), max_tokens: mostTokens(request, settings) };
}

/** The most tokens of an answer, thinking included. */
export function mostTokens({ maxTokens }: WriterRequest, { thinking }: ModelSettings): number {
  const thinksNot = thinking !== undefined && thinking !== 'always';
  return maxTokens + (thinksNot ? 0 : thinkingTokens);
}

/** The part of a request that `count_tokens` accepts. */
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
    // Pauses between requests are often longer than five minutes, and the card stays the same all day:
    // caching for an hour doubles the input's price once and saves nine tenths at every further request.
    system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral', ttl: '1h' } }],
    messages: [{ role: 'user', content: inWords ? withSchemaInWords(user, schema) : user }],
    ...((thinking === 'disabled' || thinking === 'between_tools') && { thinking: { type: thinking } }),
    ...(Object.keys(output).length > 0 && { output_config: output }),
  };
}
