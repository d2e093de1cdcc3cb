import type { AngleEntry, FacetIds } from '../craft/craft.ts';
import type { Cell } from '../direction.ts';
import { preference } from '../memory/index.ts';
import type { Outlook } from './quality.ts';
import { rarityOf } from './usage.ts';

type ChosenFacet = 'hook' | 'structure' | 'pointOfView';

/** The cell of an angle: of the hooks, orders and points of view that carry it, those that the brand has used least. */
export const cellOf = (entry: AngleEntry, outlook: Outlook, wording: string): Cell => ({
  angle: entry.id,
  hook: rarest('hook', entry.hooks, outlook, wording) ?? 'scene',
  structure: rarest('structure', entry.structures, outlook, wording) ?? 'one-line-turn',
  pointOfView: rarest('pointOfView', entry.pointsOfView, outlook, wording) ?? 'we',
  register: entry.registers[0],
});

function rarest<F extends ChosenFacet>(
  facet: F,
  values: readonly FacetIds[F][],
  { usage, call, chance }: Outlook,
  wording: string,
): FacetIds[F] | undefined {
  let best: FacetIds[F] | undefined;
  let most = -1;
  values.forEach((value, at) => {
    // The first ones carry the angle best.
    const carries = 1 / (1 + 0.25 * at);
    const worth =
      carries *
      (0.4 + rarityOf(usage, facet, value)) *
      (0.5 + preference(call.memory, facet, value)) *
      (0.6 + 0.8 * chance(facet, value, wording));
    if (worth > most) [best, most] = [value, worth];
  });
  return best;
}
