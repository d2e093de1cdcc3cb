import type { AngleId } from '../catalogue/index.ts';
import type { Direction, StepDraft } from '../direction.ts';
import type { DirectionMemory } from '../memory/index.ts';

/** What the next directions should be like. */
export interface Steer {
  /** In the user's own words: only angles, prompts and lines that have to do with them. */
  readonly words?: string;
  /** Farther: only angles that are rare for the brand; nearer: none that it has never used; any when left out. */
  readonly distance?: 'nearer' | 'farther';
  /** Only this angle. */
  readonly angle?: AngleId;
  /** Another one like this: about the same line, also about the whole draft, or of the same angle. */
  readonly like?: Direction;
}

/** What directions are asked for. */
export interface DirectCall {
  /** The draft as it stands in the editor. */
  readonly text: string;
  /** The draft's path in the workspace, with slashes; as memory has it. */
  readonly draft: string;
  /** How many at most, 1 to 24. */
  readonly count: number;
  readonly memory: DirectionMemory;
  /** Shown before for this draft: the new ones differ from all of them. */
  readonly seen: readonly Direction[];
  /** Prompts that this brand was shown lately for other drafts, the oldest first. */
  readonly recent?: readonly string[];
  readonly steer?: Steer;
  /** The steps right before and after the draft, where it is a step of a journey. */
  readonly beside?: readonly StepDraft[] | undefined;
  /** A language model will write: it is given rare angles also where no prompt fits (`DirectionSet.open`). */
  readonly isForWriter?: boolean;
}
