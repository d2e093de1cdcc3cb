import type { FacetIds } from '../craft/craft.ts';
import type { Direction } from '../direction.ts';
import type { DirectionMemory } from '../memory/index.ts';

/** A side of a direction that can be exchanged while the rest stays. */
export type FlippedFacet = 'angle' | 'hook' | 'structure' | 'pointOfView';

export type Flip = {
  readonly [F in FlippedFacet]: {
    readonly direction: Direction;
    readonly facet: F;
    readonly to?: FacetIds[F];
  };
}[FlippedFacet];

/** Where the next directions are to lie, by hand. */
export interface Steer {
  /** In one’s own words: angles and material that have to do with them come first. */
  readonly words?: string;
  /** Nearer to what the brand does, or farther from it; in between when left out. */
  readonly distance?: 'nearer' | 'farther';
  /** The direction of which one side is to be another; its grounds stay. */
  readonly flip?: Flip;
  /** Two directions to be made one: the way of looking of the first, at the grounds of the second. */
  readonly blend?: readonly [Direction, Direction];
}

/** What directions are asked for. */
export interface DirectCall {
  /** The draft as it stands in the editor. */
  readonly text: string;
  /** The draft's path in the workspace, with slashes; as memory has it. */
  readonly draft: string;
  /** How many, 1 to 24. */
  readonly count: number;
  readonly memory: DirectionMemory;
  /** Shown before for this draft: the new ones differ from all of them. */
  readonly seen: readonly Direction[];
  readonly steer?: Steer;
}
