import type { Facet, FacetIds } from '../craft/craft.ts';
import type { TextFacets } from '../facets/text-facets.ts';

/** How often a brand's posts use each value of each facet. */
export interface Usage {
  /** Posts whose facets were looked for. */
  readonly posts: number;
  readonly counts: ReadonlyMap<string, number>;
}

const keyOf = (facet: Facet, id: string): string => `${facet} ${id}`;

const FACETS: readonly Facet[] = [
  'angle',
  'hook',
  'structure',
  'template',
  'figure',
  'register',
  'pointOfView',
  'domain',
];

export function usageOf(posts: Iterable<{ readonly facets: TextFacets }>): Usage {
  const counts = new Map<string, number>();
  let number = 0;
  for (const { facets } of posts) {
    number++;
    for (const facet of FACETS) {
      const recognised = facets[facet];
      if (!recognised) continue;
      const key = keyOf(facet, recognised.id);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { posts: number, counts };
}

/** Posts that use a value. */
export const usesOf = <F extends Facet>({ counts }: Usage, facet: F, id: FacetIds[F]): number =>
  counts.get(keyOf(facet, id)) ?? 0;

/** The share of posts that use a value, 0 to 1; 0 for a brand without posts. */
export const shareOf = <F extends Facet>(usage: Usage, facet: F, id: FacetIds[F]): number =>
  usage.posts === 0 ? 0 : usesOf(usage, facet, id) / usage.posts;

/** A value in so small a share of the posts is rare. */
export const RARE = 0.03;

/** 1 for what was never used, one half at the share that counts as rare, towards 0 for what is worn out. */
export const rarityOf = <F extends Facet>(usage: Usage, facet: F, id: FacetIds[F]): number =>
  1 / (1 + shareOf(usage, facet, id) / RARE);
