import type { AnswerSchema } from '../../core/writer/index.ts';

/** A question to a model that cannot be held to a schema: the schema is asked for in words. */
export const withSchemaInWords = (user: string, schema: AnswerSchema): string =>
  `${user}\n\nAnswer with one JSON object and nothing else: no code fence, no comment. It follows this JSON Schema:\n${JSON.stringify(schema)}`;
