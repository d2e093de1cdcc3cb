import type { AngleWordings } from '../compose/wording.ts';
import type { AngleEntry } from '../craft/craft.ts';
import type { AngleId } from '../craft/ids.ts';

/** What the planner can deal: the catalogue’s angles and the ways in which the embedded writer asks for each. */
export interface Deck {
  readonly angles: Readonly<Record<AngleId, AngleEntry>>;
  readonly wordings: Readonly<Record<AngleId, AngleWordings>>;
}
