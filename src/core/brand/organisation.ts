import type { ProseBlock } from '../text/index.ts';

/** One organisation's posts, from which the sections of a background are built. */
export interface Organisation {
  readonly name: string;
  readonly posts: readonly (readonly ProseBlock[])[];
}
