import type { Localize } from '../../base/localize.ts';
import { angleEntry } from '../catalogue/index.ts';
import { angleName } from '../present/facet-names.ts';
import type { MapColumn, MapColumns, MapRow } from './count-cells.ts';
import { RARE_SHARE, WORN_SHARE, type Standing } from './standing.ts';

/** Of ten posts that an angle is told of, so many are told the right one; measured on posts of organisations and brands that nothing was learned from. */
export const ANGLES_RIGHT_IN_TEN = 8;

/** A row of the map by name, and what it does to a post. */
export const angleWord = (
  id: MapRow['id'],
  say: Localize,
<<<<<<< HEAD
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
=======
): { readonly name: string; readonly gist: string } =>
  id === undefined
    ? { name: say('No angle seen'), gist: say('No angle is clear enough to be named.') }
    : { name: angleName(id, say), gist: angleEntry(id).gist };
>>>>>>> main

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
<<<<<<< HEAD
      return say('Never used');
    case 'plain':
      return say('None');
=======
      return say('None seen');
    case 'plain':
      return say('No angle seen');
>>>>>>> main
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
<<<<<<< HEAD
export const howSure = (facet: MapFacet, say: Localize): string =>
  facet === 'angle'
    ? say(
        'Timbre detects angles from the text; about {0} in 10 are right. Open the posts to check.',
        ANGLES_RIGHT_IN_TEN,
      )
    : say('Timbre detects these from the text and is sometimes wrong. Open the posts to check.');
=======
export const howSure = (say: Localize): string =>
  say(
    'Timbre names an angle only where it is sure; about {0} in 10 are right, and about half of all angles are missed. Open the posts to see for yourself.',
    ANGLES_RIGHT_IN_TEN,
  );
>>>>>>> main
