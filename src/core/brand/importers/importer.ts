import type { DayOrder } from '../dates.ts';
import type { ListedFile } from '../posts/listed-posts.ts';
import type { ColumnRole, CorpusNote, NoPostsReason, TakenColumns } from '../posts/post.ts';

/** Whether an entry of an export was published, according to the export. */
export type PostStatus = 'published' | 'draft' | 'scheduled' | 'deleted' | 'private';

/** Whose words an entry contains: a quote is the brand's own text about another post. */
export type PostOrigin = 'own' | 'quote' | 'repost' | 'reply' | 'others';

export type Markup = 'plain' | 'html' | 'markdown';

/** An entry of an export as read, before it is decided whether it is learned. */
export interface Entry {
  /** 1-based number in its file; undefined where the file is a single post. */
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
  /**
   * Every consent that the entry or something around it states; undefined for one that cannot be understood.
   */
  readonly consents?: readonly unknown[];
  readonly status?: PostStatus | undefined;
  readonly origin?: PostOrigin | undefined;
  /** Set for entries that are not posts by their kind: a page, an attachment, a row of totals. */
  readonly notAPost?: 'page' | 'total' | 'unreadable' | undefined;
}

/** The result of importing a recognised file. */
export interface Imported {
  /** The format's name for display. */
  readonly format: string;
  readonly entries: Iterable<Entry>;
  /** The columns used, for tables and lists of unknown formats. */
  readonly columns?: TakenColumns | undefined;
  readonly notes?: readonly CorpusNote[];
  /** The channel of entries that state none. */
  readonly channel?: string | undefined;
  /** The order of day and month in this format, where its dates are ambiguous. */
  readonly dayOrder?: DayOrder | undefined;
}

/** The columns chosen in a profile, by role. */
export type ChosenColumns = Readonly<Partial<Record<ColumnRole, string | undefined>>>;

/** A file of a corpus that may be an export. */
export interface ExportFile {
  /** Relative to the corpus folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly chosen: ChosenColumns;
  /** What a list of posts says about this file. */
  readonly listed?: ListedFile | undefined;
  /** YYYY-MM-DD; posts with a later date are not published yet. */
  readonly today?: string | undefined;
}

/** A file with nothing to learn, and the reason. */
export const noPosts = (format: string, reason: NoPostsReason): Imported => ({
  format,
  entries: [],
  notes: [{ kind: 'no-posts', reason, format }],
});
