import type { WrittenDirection } from './written-direction.ts';
declare const validate: (value: unknown) => value is WrittenDirection;
export { validate };
export default validate;
