import headers from '../../../../data/exports/headers.json' with { type: 'json' };
import { foldName } from '../fold.ts';
import type { ColumnRole } from './post.ts';

const RANKS = new Map<string, ReadonlyMap<string, number>>(
  Object.entries(headers).map(([role, byLanguage]) => [role, rankNames(Object.values(byLanguage))]),
);

/** In each language the clearest names come first; a name in several languages has its best rank. */
function rankNames(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const names of lists)
    for (const [rank, name] of names.entries()) {
      const folded = foldName(name);
      ranks.set(folded, Math.min(rank, ranks.get(folded) ?? rank));
    }
  return ranks;
}

/**
 * How clearly a header or key names a role, 0 for best; undefined where it does not. Case, accents and spaces
 * are ignored.
 */
export const rankOf = (role: ColumnRole, name: string): number | undefined =>
  RANKS.get(role)?.get(foldName(name));
