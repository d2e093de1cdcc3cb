/** A post of any network, as its file says it; null where it does not. */
export interface FeedPost {
  readonly id: string;
  readonly network: string;
  readonly author: string | null;
  /** ISO 8601 in UTC, to the second. */
  readonly time: string | null;
  readonly text: string;
  readonly lang: string | null;
  readonly links: readonly string[];
  readonly replyTo: string | null;
  readonly warning: string | null;
  /** What its author allows: the names of `org.user-intents.declaration`. */
  readonly intents?: Readonly<Record<string, boolean>>;
}

/** What ranking needs of a post. */
export type RankedText = Pick<FeedPost, 'id' | 'text'> & { readonly time?: string | null };
