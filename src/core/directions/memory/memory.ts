import type { AngleId } from '../catalogue/index.ts';

/** What somebody said of a direction. `useful`, `not-us` and `misread` (wrong about the draft) are the three grades. */
export const VERDICTS = [
  'pinned',
  'taken',
  'useful',
  'misread',
  'done-before',
  'not-us',
  'cannot-claim',
  'not-now',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface RememberedDirection {
  readonly id: string;
  readonly verdict: Verdict;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** The draft's path in the workspace, with slashes. */
  readonly draft: string;
  /** The prompt's id; empty in entries of before there were prompts. */
  readonly prompt: string;
  readonly angle: AngleId;
  readonly title: string;
  readonly question: string;
}

/** The angle of a post as somebody put it right, in place of the one that was recognised. */
export interface AngleCorrection {
  /** The post's id. */
  readonly post: string;
  readonly angle: AngleId | 'none';
  /** What the post began with then (`openingOf`); another post in its place is not corrected. Entries by hand may leave it out. */
  readonly opening?: string;
}

/** What a brand's people made of directions and of the angles of its posts, as its file has it: the oldest first. */
export interface DirectionMemory {
  readonly version: 1;
  readonly directions: readonly RememberedDirection[];
  /** At most one a post; left out where there are none. */
  readonly angles?: readonly AngleCorrection[];
}

export const NO_MEMORY: DirectionMemory = { version: 1, directions: [] };
