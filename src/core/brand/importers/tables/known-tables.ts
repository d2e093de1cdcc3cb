import tables from '../../../../../data/exports/tables.json' with { type: 'json' };
import { foldName } from '../../fold.ts';
import type { NoPostsReason } from '../../posts/post.ts';
import type { Markup } from '../importer.ts';

/** What is known of a table that a platform or tool exports. */
export interface KnownTable {
  readonly format: string;
  /** Headers by which it is recognised. */
  readonly has: readonly string[];
  /** It has no other columns. */
  readonly exactly?: boolean | undefined;
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly author?: string | undefined;
  readonly channelColumn?: string | undefined;
  /** The network that all its posts are from. */
  readonly channel?: string | undefined;
  /** It writes 3/4/2026 for 4 March, where nothing in the column says otherwise. */
  readonly monthFirst?: boolean | undefined;
  /** It writes a line break as a quotation mark, a line break and a quotation mark. */
  readonly quotedBreaks?: boolean | undefined;
  readonly markup?: string | undefined;
  /** It lists posts that lie in files of their own: by which columns. */
  readonly lists?:
    | { readonly name: string; readonly title: string; readonly date: string; readonly published: string }
    | undefined;
  /** Why it holds no text of posts. */
  readonly none?: string | undefined;
}

const TABLES: readonly KnownTable[] = tables;

/** The table that has these headers, the one recognised by most of them. */
export function knownTable(headers: readonly string[]): KnownTable | undefined {
  const there = new Set(headers.map(foldName));
  let found: KnownTable | undefined;
  for (const table of TABLES) {
    const fits =
      table.has.every((header) => there.has(foldName(header))) &&
      (table.exactly !== true || there.size <= table.has.length + 1);
    if (fits && table.has.length > (found?.has.length ?? 0)) found = table;
  }
  return found;
}

const REASONS: readonly NoPostsReason[] = [
  ...(['index', 'figures', 'subjects', 'titles', 'comments', 'messages', 'likes', 'account'] as const),
];

/** Why a table holds no posts; undefined for one that does. */
export const whyNoPosts = ({ none }: KnownTable): NoPostsReason | undefined =>
  REASONS.find((reason) => reason === none);

export const markupOf = ({ markup }: KnownTable): Markup => (markup === 'markdown' ? 'markdown' : 'plain');
