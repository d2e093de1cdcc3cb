import tables from '../../../../../data/exports/tables.json' with { type: 'json' };
import { foldName } from '../../fold.ts';
import type { NoPostsReason } from '../../posts/post.ts';
import type { Markup } from '../importer.ts';

/** The known properties of a table exported by a platform or tool. */
export interface KnownTable {
  readonly format: string;
  /** Headers by which it is recognised. */
  readonly has: readonly string[];
  /** True when it has no other columns. */
  readonly exactly?: boolean | undefined;
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly author?: string | undefined;
  readonly channelColumn?: string | undefined;
  /** The network of all its posts. */
  readonly channel?: string | undefined;
  /** True when it writes 3/4/2026 for 4 March, unless the column shows otherwise. */
  readonly monthFirst?: boolean | undefined;
  /** True when it writes a line break as a quotation mark, a line break and a quotation mark. */
  readonly quotedBreaks?: boolean | undefined;
  readonly markup?: string | undefined;
  /** Set when it lists posts in separate files: the columns with their data. */
  readonly lists?:
    | { readonly name: string; readonly title: string; readonly date: string; readonly published: string }
    | undefined;
  /** Why it contains no text of posts. */
  readonly none?: string | undefined;
}

const TABLES: readonly KnownTable[] = tables;

/** The known table with these headers, the one with most of them in common. */
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

/** Why a table contains no posts; undefined for one that does. */
export const whyNoPosts = ({ none }: KnownTable): NoPostsReason | undefined =>
  REASONS.find((reason) => reason === none);

export const markupOf = ({ markup }: KnownTable): Markup => (markup === 'markdown' ? 'markdown' : 'plain');
