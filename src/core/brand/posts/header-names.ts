import headers from '../../../../data/exports/headers.json' with { type: 'json' };
import { foldName } from '../fold.ts';
import type { ColumnRole } from './post.ts';

const RANKS = new Map<string, ReadonlyMap<string, number>>(
  Object.entries(headers).map(([role, byLanguage]) => [role, rankNames(Object.values(byLanguage))]),
);

/** In each language the most telling names come first; a name in several languages counts where it stands first. */
function rankNames(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const names of lists)
    for (const [rank, name] of names.entries()) {
      const folded = foldName(name);
      ranks.set(folded, Math.min(rank, ranks.get(folded) ?? rank));
    }
  return ranks;
}

/** How well a header or key names a role, 0 for best; undefined where it does not. Upper and lower case, accents and spaces do not matter. */
export const rankOf = (role: ColumnRole, name: string): number | undefined =>
  RANKS.get(role)?.get(foldName(name));
