import type { AnswerSchema } from '../../core/writer/index.ts';

/** A prompt for a model that cannot be restricted to a schema: the schema is described in words. */
export const withSchemaInWords = (user: string, schema: AnswerSchema): string =>
  `${user}\n\nAnswer with one JSON object and nothing else: no code fence, no comment. It follows this JSON Schema:\n${JSON.stringify(schema)}`;
