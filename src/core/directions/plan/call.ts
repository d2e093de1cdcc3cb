import type { Facet, FacetIds } from '../craft/craft.ts';
import type { Direction } from '../direction.ts';
import type { DirectionMemory } from '../memory/memory.ts';

/** Where the next directions are to lie, by hand. */
export interface Steer {
  /** In one’s own words: angles and material that have to do with them come first. */
  readonly words?: string;
  /** Nearer to what the brand does, or farther from it; in between when left out. */
  readonly distance?: 'nearer' | 'farther';
  /** The direction of which one facet is to be another; the rest of its cell and its grounds stay. */
  readonly flip?: {
    readonly direction: Direction;
    readonly facet: Extract<Facet, 'angle' | 'hook' | 'structure' | 'pointOfView'>;
    readonly to?: FacetIds[Facet];
  };
  /** Two directions to be made one: the angle and grounds of the first, the hook, order and point of view of the second. */
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
