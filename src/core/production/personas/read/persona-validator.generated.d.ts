import type { ErrorObject } from 'ajv';
import type { WrittenPersona } from '../persona.ts';

declare const validate: {
  (value: unknown): value is WrittenPersona;
  errors?: ErrorObject[] | null;
};
export { validate };
export default validate;
