import type { AnswerSchema } from '../../writer/index.ts';
import card from './written-direction.schema.json' with { type: 'json' };

/** The shape of an answer with directions; stricter than what is accepted of it, since models hold to what they are asked for. */
export const DIRECTIONS_SCHEMA: AnswerSchema = {
  type: 'object',
  properties: {
    directions: {
      type: 'array',
      items: {
        type: card.type,
        properties: card.properties,
        required: Object.keys(card.properties),
        additionalProperties: false,
      },
    },
  },
  required: ['directions'],
  additionalProperties: false,
};
