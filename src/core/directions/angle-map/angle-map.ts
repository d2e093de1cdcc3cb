import type { TextFacets } from '../facets/text-facets.ts';

/** A post on the map. */
export interface MappedPost {
  readonly post: string;
  readonly title: string | undefined;
  /** YYYY-MM-DD, when the post says. */
  readonly date: string | undefined;
  readonly channel: string | undefined;
  readonly facets: TextFacets;
  /** The sentence that shows its angle, where it has one and may be quoted; spans are the post's own. */
  readonly because: { readonly text: string; readonly start: number; readonly end: number } | undefined;
}

/** The angles and other facets of a brand's posts, in order of date, posts without a date first. Only posts in English are on it. */
export interface AngleMap {
  readonly posts: readonly MappedPost[];
  /** Posts in other languages, which were not read for facets. */
  readonly unread: number;
}
