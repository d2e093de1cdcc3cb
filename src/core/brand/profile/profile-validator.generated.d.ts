import type { ErrorObject } from 'ajv';
import type { WrittenProfile } from './profile.ts';

declare const validate: {
  (value: unknown): value is WrittenProfile;
  errors?: ErrorObject[] | null;
};
export { validate };
export default validate;
