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
  localize: Localize,
): { readonly name: string; readonly gist: string } =>
  id === undefined
    ? { name: localize('No angle seen'), gist: localize('No angle is clear enough to be named.') }
    : { name: angleName(id, localize), gist: angleEntry(id).gist };

export function columnName({ id, grain }: MapColumn, by: MapColumns, localize: Localize): string {
  if (id === undefined) return by === 'period' ? localize('No date') : localize('No channel');
  const [year = '', part = ''] = id.split('-');
  return grain === 'quarter' ? localize('{0} {1}', year, part) : id;
}

export function groupName(kind: Standing | 'plain', localize: Localize): string {
  switch (kind) {
    case 'worn':
      return localize('Overused');
    case 'used':
      return localize('Used');
    case 'rare':
      return localize('Rare');
    case 'never':
      return localize('None seen');
    case 'plain':
      return localize('No angle seen');
  }
}

export function groupNote(kind: Standing | 'plain', all: number, localize: Localize): string {
  switch (kind) {
    case 'worn':
      return localize('in more than {0} % of posts', WORN_SHARE * 100);
    case 'used':
      return localize('in {0} to {1} % of posts', RARE_SHARE * 100, WORN_SHARE * 100);
    case 'rare':
      return localize('in {0} % of posts or fewer', RARE_SHARE * 100);
    case 'never':
      return localize('in none of the {0} posts', all);
    case 'plain':
      return '';
  }
}

/** `posts` of `all` in whole per cent. */
export function readShare(posts: number, all: number, localize: Localize): string {
  const percent = all === 0 ? 0 : (100 * posts) / all;
  return percent > 0 && percent < 1 ? localize('under 1 %') : localize('{0} %', Math.round(percent));
}

/** A line that says how far the map may be trusted. */
export const howSure = (localize: Localize): string =>
  localize(
    'Timbre names an angle only where it is sure; about {0} in 10 are right, and more than half of all angles are missed. Open the posts to see for yourself.',
    ANGLES_RIGHT_IN_TEN,
  );
