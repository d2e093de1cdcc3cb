import { validate } from './options-answer-validator.generated.js';
import schema from './options-answer.schema.json' with { type: 'json' };
import { WriterError } from './writer-error.ts';
import type { AnswerSchema } from './writer.ts';

/**
 * The shape of an answer with several texts: an object with the single property `options`. At least one is
 * required, since models restricted to a schema prefer the empty list as the cheapest answer; `readOptions`
 * still accepts an empty list as nothing to offer.
 */
export const OPTIONS_SCHEMA: AnswerSchema = {
  type: schema.type,
  properties: { options: { ...schema.properties.options, minItems: 1 } },
  required: schema.required,
  additionalProperties: schema.additionalProperties,
};

/** More or longer options than any request allows mean a malformed answer. */
const MOST = 8;
const LONGEST = 8_000;

/**
 * A writer's texts, without empty and duplicate ones, at most eight; empty when it has nothing to offer. A
 * code fence around the JSON is accepted. Throws `WriterError` with the fault `malformed` on anything else.
 */
export function readOptions(answer: string): readonly string[] {
  const json = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(answer)?.[1] ?? answer;
  const value = parse(json);
  if (!validate(value)) throw new WriterError('malformed', 'The answer is JSON of another shape.');
  const options = value.options.filter((option) => option.trim() !== '' && option.length <= LONGEST);
  return [...new Set(options)].slice(0, MOST);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new WriterError('malformed', 'The answer is no JSON.');
  }
}
