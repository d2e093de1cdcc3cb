import type { LegacyEncoding, ProseBlock, UnreadableReason } from '../../text/index.ts';
import type { Consent } from '../consent.ts';
import type { LeftOutReason } from '../publication.ts';

/** One thing a brand has published. */
export interface Post {
  /** The file's path below the corpus folder, with `#row` behind it for a row of an export. */
  readonly id: string;
  readonly title: string | undefined;
  /** YYYY-MM-DD, when the post says. */
  readonly date: string | undefined;
  readonly channel: string | undefined;
  readonly author: string | undefined;
  readonly consent: Consent;
  /** Its prose; spans are UTF-16 offsets in the file, or in the row's text for a row of an export. */
  readonly blocks: readonly ProseBlock[];
  /** Where an editor should open the post: 0-based line of its file. */
  readonly line: number;
}

export type ColumnRole = 'text' | 'title' | 'date' | 'channel' | 'author' | 'consent';

/** The columns of a table, or the fields of the records of a list, that were taken for each role. */
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

/** Why a file that was understood holds no posts. */
export type NoPostsReason =
  | 'index'
  | 'figures'
  | 'subjects'
  | 'titles'
  | 'comments'
  | 'messages'
  | 'likes'
  | 'account'
  | 'code'
  | 'no-text';

/** What a list of posts says of one that lies in a file of its own, such as the list that comes with the pages of a newsletter. */
export interface ListedPost {
  /** The file's name without its extension. */
  readonly name: string;
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly isPublished: boolean;
}

/** What is worth telling about a corpus file; nothing is said where nothing is odd. */
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
  /** A file that can be read and is no published post; `until` is the day, YYYY-MM-DD, on which it becomes one. */
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
  /** Dates in which day and month cannot be told apart; `example` is the first of them as written. */
  | { readonly kind: 'ambiguous-dates'; readonly count: number; readonly example: string }
  | { readonly kind: 'listed-posts'; readonly posts: readonly ListedPost[] }
  | { readonly kind: 'unread-dates'; readonly count: number }
  /** `line` is the 1-based line of the file on which it stands, where that is known. */
  | { readonly kind: 'unclear-consent'; readonly post: string; readonly line?: number }
  /** The consent of the posts in a folder that do not state theirs; '' is the corpus itself. */
  | ({ readonly kind: 'folder-consent'; readonly folder: string } & Consent)
  | { readonly kind: 'broken-front-matter'; readonly line: number };

export interface CorpusFile {
  readonly posts: readonly Post[];
  readonly notes: readonly CorpusNote[];
}
