import type { DayOrder } from '../dates.ts';
import type { ColumnRole, CorpusNote, ListedPost, NoPostsReason, TakenColumns } from '../posts/post.ts';

/** Whether an entry of an export was published, as far as the export says. */
export type PostStatus = 'published' | 'draft' | 'scheduled' | 'deleted' | 'private';

/** Whose words an entry holds: a quote is the brand's own text about another post. */
export type PostOrigin = 'own' | 'quote' | 'repost' | 'reply' | 'others';

export type Markup = 'plain' | 'html' | 'markdown';

/** One entry of an export as it stands there: nothing is decided yet. */
export interface Entry {
  /** Counted from 1 in its file; undefined where the file is one post. */
  readonly number: number | undefined;
  /** 0-based line of its file. */
  readonly line: number;
  readonly text: string | undefined;
  readonly markup?: Markup;
  readonly title?: string | undefined;
  /** As written: a text, a number or an object. */
  readonly date?: unknown;
  readonly channel?: string | undefined;
  readonly author?: string | undefined;
  /** Every consent that is stated for it, by itself or by what it lies in; undefined for one that cannot be understood. */
  readonly consents?: readonly unknown[];
  readonly status?: PostStatus | undefined;
  readonly origin?: PostOrigin | undefined;
  /** True for what is no post by its kind: a page, an attachment, a row of totals. */
  readonly notAPost?: 'page' | 'total' | 'unreadable' | undefined;
}

/** What an importer makes of a file it recognised. */
export interface Imported {
  /** The format's name, for people. */
  readonly format: string;
  readonly entries: Iterable<Entry>;
  /** Where the entries were taken from, for tables and lists that nothing is known of. */
  readonly columns?: TakenColumns | undefined;
  readonly notes?: readonly CorpusNote[];
  /** The channel of entries that do not state theirs. */
  readonly channel?: string | undefined;
  /** The order of day and month in this format, where its dates leave it open. */
  readonly dayOrder?: DayOrder | undefined;
}

/** The columns that a profile says are to be taken, by role. */
export type ChosenColumns = Readonly<Partial<Record<ColumnRole, string | undefined>>>;

/** A file of a corpus that may be an export. */
export interface ExportFile {
  /** Below the corpus folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly chosen: ChosenColumns;
  /** What a list of posts says of it. */
  readonly listed?: ListedPost | undefined;
  /** YYYY-MM-DD; posts of a later day are not published yet. */
  readonly today?: string | undefined;
}

/** A file in which there is nothing to learn, and why. */
export const noPosts = (format: string, reason: NoPostsReason): Imported => ({
  format,
  entries: [],
  notes: [{ kind: 'no-posts', reason, format }],
});
