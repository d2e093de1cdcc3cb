import type { Composer, Direction, WrittenDirection } from '../directions/index.ts';
import type { LearnedBrand } from '../learned/learned-brand.ts';

export interface DirectionToJudge {
  /** The draft as it stands in the editor. */
  readonly text: string;
  /** The embedded direction of the cell that it was written for. */
  readonly planned: Direction;
  readonly written: WrittenDirection;
  readonly composer: Composer;
  /** The directions it is to stand beside, without the planned one. */
  readonly beside: readonly Direction[];
}

/** A language model's direction that passed, or why it did not; then the embedded one stands. */
export type JudgedDirection =
  | { readonly kind: 'kept'; readonly direction: Direction }
  | { readonly kind: 'refused'; readonly why: 'empty' | 'ungrounded' | 'claims' | 'same' | 'worn' };

/** Puts a written direction through the gates that every direction passes. */
export const judgeDirection = (
  brand: LearnedBrand,
  { written }: DirectionToJudge,
  today: string,
): JudgedDirection => ({
  kind: 'refused',
  why: today === '' || written.title === '' || brand.posts.size === 0 ? 'empty' : 'ungrounded',
});
