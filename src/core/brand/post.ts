import type { ProseBlock, UnreadableReason } from '../text/index.ts';
import type { Consent } from './consent.ts';

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

/** What is worth telling about a corpus file; nothing is said where nothing is odd. */
export type CorpusNote =
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'repaired' }
  | { readonly kind: 'broken-table'; readonly detail: string }
  | { readonly kind: 'no-text-column'; readonly columns: readonly string[] }
  | {
      readonly kind: 'columns';
      readonly taken: Readonly<Partial<Record<ColumnRole, string>>>;
      readonly rows: number;
    }
  | { readonly kind: 'unclear-consent'; readonly post: string };

export interface CorpusFile {
  readonly posts: readonly Post[];
  readonly notes: readonly CorpusNote[];
}
