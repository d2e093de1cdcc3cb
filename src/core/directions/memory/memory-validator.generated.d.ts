import type { Verdict } from './memory.ts';

interface Entry {
  readonly id: string;
  readonly verdict: Verdict;
  readonly on: string;
  readonly draft: string;
  readonly angle: string;
  readonly prompt?: string;
  readonly title: string;
  readonly question: string;
}
interface Angle {
  readonly post: string;
  readonly angle: string;
  readonly opening?: string;
}
declare const validate: (value: unknown) => value is {
  readonly version: 1;
  readonly directions: readonly Entry[];
  readonly angles?: readonly Angle[];
};
export { validate };
export default validate;
