import type { Composed } from '../compose/wording.ts';
import type { Cell } from '../direction.ts';
import type { IdeaWords } from '../gates/index.ts';

/** A direction that could be chosen. */
export interface Candidate extends Composed {
  /** See `Direction.id`. */
  readonly id: string;
  readonly cell: Cell;
  /** The id of its wording. */
  readonly wording: string;
  /** How good it would be by itself, above 0; only its order matters. */
  readonly quality: number;
  readonly idea: IdeaWords;
  /** How far it lies from what the brand does, 0 to 1. */
  readonly distance: number;
}
