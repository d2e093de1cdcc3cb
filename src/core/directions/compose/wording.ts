import type { AngleId } from '../craft/ids.ts';
import type { DraftMaterial, Piece } from '../material/material.ts';

/** A sentence of a post that says something about what the draft is about. The post may be quoted. */
export interface Echo {
  readonly post: string;
  /** YYYY-MM-DD, when the post says. */
  readonly date: string | undefined;
  readonly text: string;
  /** The span of the sentence in its post. */
  readonly start: number;
  readonly end: number;
  /** Share of the draft sentence's telling words that it has too, 0 to 1. */
  readonly likeness: number;
  /** Index of the draft's sentence that it echoes. */
  readonly sentence: number;
}

/** What the embedded writer may use. */
export interface WordingContext {
  readonly material: DraftMaterial;
  /** The likeliest first; at most one a post. */
  readonly echoes: readonly Echo[];
}

/** A direction put into words, with everything it was made from. */
export interface Composed {
  readonly title: string;
  readonly tension: string;
  readonly question: string;
  /** At least one; the first is what it turns on. */
  readonly uses: readonly Piece[];
  readonly echoes?: readonly Echo[];
  /** How well the material carries the angle, 0 to 1: an explicit contrast carries a trade-off better than any sentence does. */
  readonly fit: number;
}

/** One way of asking for an angle: its needs looked for in the material, and a question that nobody else's wording has. */
export interface Wording {
  /** Unique, such as `trade-off/given-up`. */
  readonly id: string;
  /** All that this material gives, the best first; none where it does not carry the wording. */
  readonly compose: (context: WordingContext) => readonly Composed[];
}

/** The wordings of an angle; the last ones may ask little of a draft, so that nearly every draft has one. */
export interface AngleWordings {
  readonly angle: AngleId;
  readonly wordings: readonly Wording[];
}
