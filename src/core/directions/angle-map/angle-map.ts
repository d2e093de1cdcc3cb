import type { AngleId } from '../catalogue/index.ts';
import type { Recognised } from '../recognise/index.ts';

/** A post on the map. */
export interface MappedPost {
  readonly post: string;
  readonly title: string | undefined;
  /** YYYY-MM-DD, when the post says. */
  readonly date: string | undefined;
  readonly channel: string | undefined;
  /** Undefined where no angle is clear. */
  readonly angle: Recognised<AngleId> | undefined;
  /** Somebody put its angle right. */
  readonly isCorrected: boolean;
  /** Tells it from another post with its id; undefined where it may not be shown, so that its angle cannot be put right either. */
  readonly opening: string | undefined;
  /** The sentence that shows its angle, where it has one and may be quoted; spans are the post's own. */
  readonly because: { readonly text: string; readonly start: number; readonly end: number } | undefined;
}

/** The angles of a brand's posts, in order of date, posts without a date first. Only posts in English are on it. */
export interface AngleMap {
  readonly posts: readonly MappedPost[];
  /** Posts in other languages, which were not read. */
  readonly unread: number;
}
