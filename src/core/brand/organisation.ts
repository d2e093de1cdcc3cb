import type { ProseBlock } from '../text/index.ts';

/** One organisation's posts, as the sections of a background are built from them. */
export interface Organisation {
  readonly name: string;
  readonly posts: readonly (readonly ProseBlock[])[];
}
