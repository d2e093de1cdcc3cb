import { at } from '../../src/writers/wire/json.ts';
import { servedModels, type ServedModel } from './messages-models.ts';

/** Why a request is not accepted. */
export interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

const invalid = (message: string): Refusal => ({ status: 400, type: 'invalid_request_error', message });

const admitted = new Set([
  'model',
  'messages',
  'max_tokens',
  'system',
  'stream',
  'stop_sequences',
  'metadata',
  'thinking',
  'output_config',
  'tools',
  'tool_choice',
  'cache_control',
  'service_tier',
  'diagnostics',
]);
const countedOnly = new Set([
  'max_tokens',
  'stream',
  'stop_sequences',
  'metadata',
  'service_tier',
  'diagnostics',
]);

export const findModel = (id: unknown): ServedModel | undefined =>
  servedModels.find((model) => model.id === id && model.lifecycle !== 'retired');

/** What the Messages API has against a request's body; undefined where it would answer. */
export function refusalOf(body: unknown, { counting }: { readonly counting: boolean }): Refusal | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return invalid('The request body must be a JSON object');
  for (const name of ['temperature', 'top_p', 'top_k'])
    if (Object.hasOwn(body, name)) return invalid(`${name}: sampling parameters are not supported`);
  for (const name of Object.keys(body))
    if (!admitted.has(name) || (counting && countedOnly.has(name)))
      return invalid(`${name}: Extra inputs are not permitted`);
  if (typeof at(body, 'model') !== 'string') return invalid('model: Field required');
  const model = findModel(at(body, 'model'));
  if (model === undefined)
    return { status: 404, type: 'not_found_error', message: `model: ${String(at(body, 'model'))}` };
  return (
    (counting ? undefined : lengthProblem(body, model)) ??
    messagesProblem(body, model) ??
    systemProblem(body) ??
    thinkingProblem(body, model) ??
    outputProblem(body, model) ??
    toolProblem(body)
  );
}

function lengthProblem(body: unknown, model: ServedModel): Refusal | undefined {
  const length = at(body, 'max_tokens');
  if (length === undefined) return invalid('max_tokens: Field required');
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0)
    return invalid('max_tokens: Input should be a valid integer');
  if (length > model.maxTokens) return invalid(`max_tokens: ${length} > ${model.maxTokens}`);
  if (length === 0 && at(body, 'stream') === true) return invalid('max_tokens: 0 cannot be streamed');
  return undefined;
}

function messagesProblem(body: unknown, model: ServedModel): Refusal | undefined {
  const messages = at(body, 'messages');
  if (!Array.isArray(messages)) return invalid('messages: Field required');
  if (messages.length === 0) return invalid('messages: at least one message is required');
  for (const [index, message] of messages.entries()) {
    const role = at(message, 'role');
    if (role !== 'user' && role !== 'assistant')
      return invalid(`messages.${index}.role: Input should be 'user' or 'assistant'`);
    const problem = contentProblem(at(message, 'content'), `messages.${index}.content`);
    if (problem !== undefined) return problem;
  }
  return at(messages.at(-1), 'role') === 'assistant' && !model.prefill
    ? invalid('This model does not support assistant message prefill.')
    : undefined;
}

function systemProblem(body: unknown): Refusal | undefined {
  const system = at(body, 'system');
  return system === undefined || typeof system === 'string' ? undefined : contentProblem(system, 'system');
}

function contentProblem(content: unknown, place: string): Refusal | undefined {
  if (typeof content === 'string')
    return content === ''
      ? invalid(`${place}: text content blocks must be non-empty`)
      : textProblem(content, place);
  if (!Array.isArray(content)) return invalid(`${place}: Field required`);
  for (const [index, block] of content.entries()) {
    const text = at(block, 'text');
    if (at(block, 'type') !== 'text' || typeof text !== 'string')
      return invalid(`${place}.${index}: Input should be a text block`);
    if (text === '') return invalid(`${place}: text content blocks must be non-empty`);
    const cache = at(block, 'cache_control');
    if (cache !== undefined && cache !== null) {
      const ttl = at(cache, 'ttl') ?? '5m';
      if (at(cache, 'type') !== 'ephemeral' || (ttl !== '5m' && ttl !== '1h'))
        return invalid(`${place}.${index}.cache_control: Input should be ephemeral, of 5m or 1h`);
    }
    const problem = textProblem(text, place);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const textProblem = (text: string, place: string): Refusal | undefined =>
  /\p{Surrogate}/u.test(text)
    ? invalid(`${place}: The request body is not valid JSON: no low surrogate in string`)
    : undefined;

function thinkingProblem(body: unknown, model: ServedModel): Refusal | undefined {
  const thinking = at(body, 'thinking');
  if (thinking === undefined) return undefined;
  const type = at(thinking, 'type');
  const accepted: readonly string[] = model.thinking === 'none' ? ['disabled'] : model.thinking;
  if (typeof type !== 'string' || !accepted.includes(type))
    return invalid(`"thinking.type.${String(type)}" is not supported for this model.`);
  const effort = at(body, 'output_config', 'effort');
  return type !== 'adaptive' && (effort === 'xhigh' || effort === 'max')
    ? invalid(`output_config.effort: ${effort} needs thinking`)
    : undefined;
}

function outputProblem(body: unknown, model: ServedModel): Refusal | undefined {
  const output = at(body, 'output_config');
  if (output === undefined) return undefined;
  const effort = at(output, 'effort');
  if (effort !== undefined && !model.efforts.some((level) => level === effort))
    return invalid('output_config.effort: This model does not support this effort level');
  const format = at(output, 'format');
  if (format === undefined || format === null) return undefined;
  if (!model.structured)
    return invalid('output_config.format: This model does not support structured outputs');
  if (at(format, 'type') !== 'json_schema')
    return invalid("output_config.format.type: Input should be 'json_schema'");
  const schema = at(format, 'schema');
  if (at(schema, 'type') !== 'object')
    return invalid('output_config.format.schema: The root must be an object');
  return schemaProblem(schema, 'output_config.format.schema');
}

/** Constraints that structured outputs do not take. */
const unsupported = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'patternProperties',
];

function schemaProblem(schema: unknown, place: string): Refusal | undefined {
  if (typeof schema !== 'object' || schema === null) return invalid(`${place}: Input should be an object`);
  for (const name of unsupported)
    if (Object.hasOwn(schema, name))
      return invalid(
        `${place}: For '${String(at(schema, 'type'))}' type, property '${name}' is not supported`,
      );
  const least = at(schema, 'minItems');
  if (least !== undefined && least !== 0 && least !== 1)
    return invalid(`${place}: For 'array' type, 'minItems' values other than 0 or 1 are not supported`);
  if (at(schema, 'type') === 'object') {
    if (at(schema, 'additionalProperties') !== false)
      return invalid(`${place}: For 'object' type, 'additionalProperties' must be explicitly set to false`);
    for (const [name, property] of Object.entries(at(schema, 'properties') ?? {})) {
      const problem = schemaProblem(property, `${place}.properties.${name}`);
      if (problem !== undefined) return problem;
    }
  }
  const items = at(schema, 'items');
  return items === undefined ? undefined : schemaProblem(items, `${place}.items`);
}

function toolProblem(body: unknown): Refusal | undefined {
  const choice = at(body, 'tool_choice', 'type');
  return choice === 'any' || choice === 'tool'
    ? invalid('tool_choice: forcing a tool is not supported for this model')
    : undefined;
}
