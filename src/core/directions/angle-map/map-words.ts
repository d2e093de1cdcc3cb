import type { Localize } from '../../base/localize.ts';
import { ANGLE_ENTRIES } from '../craft/angles.ts';
import type { CraftEntry } from '../craft/craft.ts';
import { HOOK_ENTRIES } from '../craft/hooks.ts';
import { POINT_OF_VIEW_ENTRIES } from '../craft/points-of-view.ts';
import { REGISTER_ENTRIES } from '../craft/registers.ts';
import { STRUCTURE_ENTRIES } from '../craft/structures.ts';
import { angleName } from '../present/facet-names.ts';
import type { MapColumn, MapColumns, MapFacet, MapRow } from './count-cells.ts';
import { RARE_SHARE, WORN_SHARE, type Standing } from './standing.ts';

/** Of ten posts whose angle is read from their text, so many are read right: of brands that nothing was learned from (test/bench/notebook-directions.md). */
export const ANGLES_RIGHT_IN_TEN = 7;

/** A row of the map by name, and what it does to a post. */
export function mapFacetWord(
  facet: MapFacet,
  id: MapRow['id'],
  say: Localize,
): { readonly name: string; readonly gist: string } {
  const entries: Readonly<Record<string, Pick<CraftEntry<string>, 'name' | 'gist'>>> = ENTRIES[facet];
  const entry = id === undefined ? undefined : entries[id];
  if (!entry) return plainWord(facet, say);
  const angle = Object.values(ANGLE_ENTRIES).find((known) => known === entry);
  return { name: angle ? angleName(angle.id, say) : entry.name, gist: entry.gist };
}

const ENTRIES = {
  angle: ANGLE_ENTRIES,
  hook: HOOK_ENTRIES,
  structure: STRUCTURE_ENTRIES,
  register: REGISTER_ENTRIES,
  pointOfView: POINT_OF_VIEW_ENTRIES,
} as const;

const plainWord = (facet: MapFacet, say: Localize): { readonly name: string; readonly gist: string } =>
  facet === 'angle'
    ? { name: say('No angle'), gist: say('States the content without an angle.') }
    : { name: say('No angle found'), gist: '' };

/** A facet as the selector has it. */
export function facetName(facet: MapFacet, say: Localize): string {
  switch (facet) {
    case 'angle':
      return say('Angle');
    case 'hook':
      return say('Hook');
    case 'structure':
      return say('Structure');
    case 'register':
      return say('Register');
    case 'pointOfView':
      return say('Point of view');
  }
}

export function columnName({ id, grain }: MapColumn, by: MapColumns, say: Localize): string {
  if (id === undefined) return by === 'period' ? say('No date') : say('No channel');
  const [year = '', part = ''] = id.split('-');
  return grain === 'quarter' ? say('{0} {1}', year, part) : id;
}

export function groupName(kind: Standing | 'plain', say: Localize): string {
  switch (kind) {
    case 'worn':
      return say('Overused');
    case 'used':
      return say('Used');
    case 'rare':
      return say('Rare');
    case 'never':
      return say('Never used');
    case 'plain':
      return say('None');
  }
}

export function groupNote(kind: Standing | 'plain', all: number, say: Localize): string {
  switch (kind) {
    case 'worn':
      return say('in more than {0} % of posts', WORN_SHARE * 100);
    case 'used':
      return say('in {0} to {1} % of posts', RARE_SHARE * 100, WORN_SHARE * 100);
    case 'rare':
      return say('in {0} % of posts or fewer', RARE_SHARE * 100);
    case 'never':
      return say('in none of the {0} posts', all);
    case 'plain':
      return '';
  }
}

/** `posts` of `all` in whole per cent. */
export function readShare(posts: number, all: number, say: Localize): string {
  const percent = all === 0 ? 0 : (100 * posts) / all;
  return percent > 0 && percent < 1 ? say('under 1 %') : say('{0} %', Math.round(percent));
}

/** A line that says how far the map may be trusted. */
export const howSure = (facet: MapFacet, say: Localize): string =>
  facet === 'angle'
    ? say(
        'Timbre detects angles from the text; about {0} in 10 are right. Open the posts to check.',
        ANGLES_RIGHT_IN_TEN,
      )
    : say('Timbre detects these from the text and is sometimes wrong. Open the posts to check.');
