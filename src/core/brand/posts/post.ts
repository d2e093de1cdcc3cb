import type { LegacyEncoding, ProseBlock, UnreadableReason } from '../../text/index.ts';
import type { Consent } from '../consent.ts';
import type { LeftOutReason } from '../publication.ts';

/** A published text of a brand. */
export interface Post {
  /** The file's path relative to the corpus folder, followed by `#row` for a row of an export. */
  readonly id: string;
  readonly title: string | undefined;
  /** YYYY-MM-DD, when stated. */
  readonly date: string | undefined;
  readonly channel: string | undefined;
  readonly author: string | undefined;
  readonly consent: Consent;
  /** Its prose; spans are UTF-16 offsets in the file, or in the row's text for a row of an export. */
  readonly blocks: readonly ProseBlock[];
  /** The 0-based line of its file at which an editor should open the post. */
  readonly line: number;
  /** How often it counts in the voice, 1 to 5; once where it is left out. */
  readonly weight?: number;
  /** Links, with a text of their own or as bare addresses; none where left out. */
  readonly links?: number;
}

export type ColumnRole = 'text' | 'title' | 'date' | 'channel' | 'author' | 'consent';

/** The columns of a table, or the fields of a list's records, used for each role. */
export type TakenColumns = Readonly<Partial<Record<ColumnRole, string>>>;

/** Why an entry of an export is not learned. */
export type SkipReason =
  | 'repost'
  | 'reply'
  | 'draft'
  | 'scheduled'
  | 'deleted'
  | 'private'
  | 'others-text'
  | 'page'
  | 'total'
  | 'empty'
  | 'no-words'
  | 'duplicate'
  | 'unreadable';

/** Why a readable file contains no posts. */
export type NoPostsReason =
  | 'index'
  | 'figures'
  | 'subjects'
  | 'titles'
  | 'comments'
  | 'messages'
  | 'likes'
  | 'account'
  | 'products'
  | 'code'
  | 'settings'
  | 'no-text';

/**
 * The entry in a list of posts for one in a separate file, such as the list exported with a newsletter's pages: at least one of name, id
 * and title key says which file.
 */
export interface ListedPost {
  /** The file's name without its extension. */
  readonly name?: string;
  /** A number that the file's name contains, in lower case. */
  readonly id?: string;
  /** By `titleKey`. */
  readonly titleKey?: number;
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly channel?: string;
  readonly isPublished: boolean;
  /** What the list states of its consent, as written. */
  readonly consents?: readonly unknown[];
}

/** A note about a corpus file; normal files have none. */
export type CorpusNote =
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'repaired' }
  | { readonly kind: 'encoding'; readonly encoding: LegacyEncoding }
  | { readonly kind: 'broken-table'; readonly detail: string }
  | { readonly kind: 'no-text-column'; readonly columns: readonly string[] }
  | {
      readonly kind: 'columns';
      readonly taken: TakenColumns;
      readonly rows: number;
      /** The beginning of a text that may be quoted. */
      readonly sample?: string;
    }
  /**
   * A readable file that is not a published post; `until` is the day, YYYY-MM-DD, on which it becomes one.
   */
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason; readonly until?: string }
  | { readonly kind: 'no-header' }
  | { readonly kind: 'unknown-column'; readonly role: ColumnRole; readonly column: string }
  /** `until` is the first day, YYYY-MM-DD, on which one of them becomes a post. */
  | {
      readonly kind: 'skipped';
      readonly reason: SkipReason;
      readonly count: number;
      readonly until?: string;
    }
  | { readonly kind: 'no-posts'; readonly reason: NoPostsReason; readonly format: string }
  /** Dates in which day and month cannot be distinguished; `example` is the first of them as written. */
  | { readonly kind: 'ambiguous-dates'; readonly count: number; readonly example: string }
  | { readonly kind: 'listed-posts'; readonly posts: readonly ListedPost[] }
  | { readonly kind: 'unread-dates'; readonly count: number }
  /** `line` is the 1-based line of the statement in the file, where known. */
  | { readonly kind: 'unclear-consent'; readonly post: string; readonly line?: number }
  /** The consent of the posts in a folder that do not state their own; '' is the corpus itself. */
  | ({ readonly kind: 'folder-consent'; readonly folder: string } & Consent)
  /** Posts with a consent whose last day is `until`, YYYY-MM-DD. */
  | { readonly kind: 'consent-ends'; readonly until: string; readonly posts: readonly string[] }
  | { readonly kind: 'consent-ended'; readonly count: number }
  | { readonly kind: 'broken-front-matter'; readonly line: number };

export interface CorpusFile {
  readonly posts: readonly Post[];
  readonly notes: readonly CorpusNote[];
}
