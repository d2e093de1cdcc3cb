import type { CommunityEvent } from '../communities/events.ts';
import type { FeedPost } from '../feeds/post.ts';
import type { Mention, Series } from '../spark/mention.ts';

/** What a file to listen to holds. */
export type Source =
  | { readonly kind: 'mentions'; readonly mentions: readonly Mention[] }
  /** Numbers of mentions alone. */
  | { readonly kind: 'counts'; readonly series: Series }
  | { readonly kind: 'events'; readonly communities: ReadonlyMap<string, readonly CommunityEvent[]> }
  | { readonly kind: 'feed'; readonly posts: readonly FeedPost[] };

export type SourceKind = Source['kind'];

/** A file of the folder `listening` of a brand. */
export interface SourceFile {
  /** Its name in the folder. */
  readonly name: string;
  readonly text: string;
}

/** What is in a file, for a list of files. Times are ISO 8601. */
export interface SourceSummary {
  readonly name: string;
  /** Undefined where it cannot be read. */
  readonly kind?: SourceKind;
  /** Mentions, intervals, events or posts. */
  readonly size: number;
  /** Rows that could not be read. */
  readonly skipped: number;
  /** Different people in it, as far as the file tells them apart. */
  readonly people: number;
  readonly first?: string;
  readonly last?: string;
  /** Why it cannot be read. */
  readonly fault?: string;
}
