import { validate } from './options-answer-validator.generated.js';
import schema from './options-answer.schema.json' with { type: 'json' };
import { WriterError } from './writer-error.ts';
import type { AnswerSchema } from './writer.ts';

/**
 * The shape of an answer that offers several texts: an object with the one property `options`. It asks for at least one, since models that
 * are held to a schema take the empty list for the cheapest answer; `readOptions` accepts one all the same, as nothing to offer.
 */
export const OPTIONS_SCHEMA: AnswerSchema = {
  type: schema.type,
  properties: { options: { ...schema.properties.options, minItems: 1 } },
  required: schema.required,
  additionalProperties: schema.additionalProperties,
};

/** More, or longer, options than any request asks for mean a malformed answer. */
const MOST = 8;
const LONGEST = 8_000;

/**
 * The texts that a writer offers, without empty and equal ones, at most eight; none when it has nothing to offer. A code fence about the
 * JSON is forgiven.
 * Throws `WriterError` with the fault `malformed` on anything else.
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
