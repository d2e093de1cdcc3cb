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

/** What a brand's people made of directions, as its file has it: the oldest first. */
export interface DirectionMemory {
  readonly version: 1;
  readonly directions: readonly RememberedDirection[];
}

export const NO_MEMORY: DirectionMemory = { version: 1, directions: [] };
