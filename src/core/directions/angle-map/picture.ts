import type { Localize } from '../../base/localize.ts';
import type { AngleMap, MappedPost } from './angle-map.ts';
import { countCells, type MapColumns, type MapRow } from './count-cells.ts';
import { columnName, groupName, groupNote, howSure, angleWord, readShare } from './map-words.ts';
import type { Standing } from './standing.ts';

/** What the picture is to show. */
export interface PictureChoice {
  readonly by: MapColumns;
}

export type GroupKind = Standing | 'plain';

export interface PictureRow {
  /** The entry's id; empty for what is told plainly. */
  readonly key: string;
  readonly name: string;
  readonly gist: string;
  readonly posts: number;
  /** Of all posts that were read, such as `12 %`. */
  readonly share: string;
  /** Posts by column. */
  readonly cells: readonly number[];
}

export interface PictureGroup {
  readonly kind: GroupKind;
  readonly name: string;
  readonly note: string;
  readonly rows: readonly PictureRow[];
}

/** The map in words and numbers, as a panel or a document shows it. */
export interface MapPicture extends PictureChoice {
  readonly columns: readonly string[];
  /** Those that hold a row, the most worn first, what is told plainly last. */
  readonly groups: readonly PictureGroup[];
  /** The most posts in one cell; what is told plainly does not count, as it would drown the rest. */
  readonly most: number;
  /** How many posts were read, of when, and how many were not. */
  readonly read: readonly string[];
  readonly howSure: string;
}

/** A post in a list beside the picture. */
export interface ListedPost {
  /** Its index on the map. */
  readonly post: number;
  readonly title: string;
  /** Date and channel, as far as it says. */
  readonly place: string;
  /** What shows the angle; only for posts that may be quoted. */
  readonly sentence: string | undefined;
  /** Whether its angle may be put right, or was. */
  readonly correction: 'possible' | 'made' | 'none';
}

/** The posts behind a row or a cell. */
export interface PictureDetails {
  readonly key: string;
  readonly column: number | undefined;
  readonly title: string;
  readonly gist: string;
  /** The newest first. */
  readonly posts: readonly ListedPost[];
  /** How many there are beyond those listed. */
  readonly more: string | undefined;
}

/** So many posts are listed at most: a list that nobody reads to its end helps nobody. */
const MOST_LISTED = 200;

const GROUPS: readonly GroupKind[] = ['worn', 'used', 'rare', 'never', 'plain'];

/** The picture of a map. */
export function drawMap(map: AngleMap, choice: PictureChoice, localize: Localize): MapPicture {
  const { columns, rows } = countCells(map, choice);
  const all = map.posts.length;
  const draw = (row: MapRow): PictureRow => ({
    key: row.id ?? '',
    ...angleWord(row.id, localize),
    posts: row.posts.length,
    share: readShare(row.posts.length, all, localize),
    cells: row.cells.map(({ length }) => length),
  });
  const groups = GROUPS.map((kind) => ({
    kind,
    name: groupName(kind, localize),
    note: groupNote(kind, all, localize),
    rows: rows.filter((row) => groupOf(row) === kind).map(draw),
  }));
  return {
    ...choice,
    columns: columns.map((column) => columnName(column, choice.by, localize)),
    groups: groups.filter((group) => group.rows.length > 0),
    most: rows
      .filter(({ id }) => id !== undefined)
      .flatMap(({ cells }) => cells.map(({ length }) => length))
      .reduce((most, count) => Math.max(most, count), 0),
    read: whatWasRead(map, localize),
    howSure: howSure(localize),
  };
}

/** The posts of a row, or of one of its cells; undefined where the picture has no such place. */
export function listPosts(
  map: AngleMap,
  choice: PictureChoice,
  { key, column }: { readonly key: string; readonly column: number | undefined },
  localize: Localize,
): PictureDetails | undefined {
  const { columns, rows } = countCells(map, choice);
  const row = rows.find(({ id }) => (id ?? '') === key);
  const posts = column === undefined ? row?.posts : row?.cells[column];
  const head = column === undefined ? undefined : columns[column];
  if (!row || !posts || (column !== undefined && !head)) return undefined;
  const { name, gist } = angleWord(row.id, localize);
  const newest = [...posts].reverse();
  const left = posts.length - MOST_LISTED;
  return {
    key,
    column,
    gist,
    title: head ? localize('{0}, {1}', name, columnName(head, choice.by, localize)) : name,
    posts: newest.slice(0, MOST_LISTED).flatMap((at) => {
      const post = map.posts[at];
      return post ? [listed(post, at)] : [];
    }),
    more: left > 0 ? localize('and {0} more', left) : undefined,
  };
}

const groupOf = ({ id, standing, posts }: MapRow): GroupKind | undefined => {
  if (id !== undefined) return standing;
  return posts.length > 0 ? 'plain' : undefined;
};

const listed = (post: MappedPost, at: number): ListedPost => ({
  post: at,
  title: post.title ?? post.post,
  place: [post.date, post.channel].filter((part) => part !== undefined && part !== '').join(' · '),
  sentence: post.because?.text,
  correction: post.isCorrected ? 'made' : post.opening === undefined ? 'none' : 'possible',
});

function whatWasRead({ posts, unread }: AngleMap, localize: Localize): string[] {
  const dates = posts.flatMap(({ date }) => date ?? []).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const read =
    first === undefined || last === undefined
      ? localize('Posts analysed: {0}.', posts.length)
      : localize('Posts analysed: {0}, from {1} to {2}.', posts.length, first, last);
  return unread === 0 ? [read] : [read, localize('Not analysed (not in English): {0}.', unread)];
}
