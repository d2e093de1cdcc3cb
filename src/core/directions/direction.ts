import type { FacetIds } from './craft/craft.ts';

/** The cell of the map that a direction is planned for. */
export interface Cell {
  readonly angle: FacetIds['angle'];
  readonly hook: FacetIds['hook'];
  readonly structure: FacetIds['structure'];
  readonly pointOfView: FacetIds['pointOfView'];
  readonly register?: FacetIds['register'] | undefined;
  readonly template?: FacetIds['template'] | undefined;
  readonly figure?: FacetIds['figure'] | undefined;
  readonly domain?: FacetIds['domain'] | undefined;
}

/** A passage that a direction was built from, letter for letter as it stands there, white space folded. */
export type Ground =
  | { readonly source: 'draft'; readonly text: string; readonly start: number; readonly end: number }
  /** Offsets are those of the post's own spans; see `Post.blocks`. */
  | {
      readonly source: 'corpus';
      readonly post: string;
      readonly text: string;
      readonly start: number;
      readonly end: number;
    };

/** What is new about it for the brand. */
export interface Novelty {
  /** Posts with this angle, of so many whose angle was looked for. */
  readonly used: number;
  readonly of: number;
  /** Posts most like it, the likeliest first; likeness 0 to 1. */
  readonly nearest: readonly { readonly post: string; readonly likeness: number }[];
}

/** Whoever put a direction into words. */
export type Composer =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'writer'; readonly writer: string; readonly model: string };

/** One creative direction for a draft. */
export interface Direction extends Cell {
  /** Tells directions apart within a draft; the same plan from the same grounds has the same id. */
  readonly id: string;
  /** At most eight words. */
  readonly title: string;
  /** What pulls two ways, in the draft's own words where they are quoted. */
  readonly tension: string;
  /** For the person who writes. */
  readonly question: string;
  /** The writer's own sentence, turned round; only where that passes every gate. */
  readonly opening: string | undefined;
  /** At least one. */
  readonly evidence: readonly Ground[];
  readonly novelty: Novelty;
  readonly composer: Composer;
  /** Chosen against the grain, to keep something unexpected in the set. */
  readonly isWildcard: boolean;
}

/** Directions for a draft, or why there are none. */
export type DirectionSet =
  | { readonly kind: 'directions'; readonly directions: readonly Direction[] }
  | { readonly kind: 'none'; readonly why: NoDirections };

/** A line or two is too little to build on; offline, only English drafts can be read; every angle that fits may have been shown. */
export type NoDirections = 'too-little' | 'other-language' | 'no-more';
