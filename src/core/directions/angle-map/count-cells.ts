import { ANGLES, type AngleId } from '../catalogue/index.ts';
import type { AngleMap, MappedPost } from './angle-map.ts';
import { periodOf, periodsOf, type Grain } from './periods.ts';
import { standingOf, type Standing } from './standing.ts';

/** What the columns are. */
export const MAP_COLUMNS = ['period', 'channel'] as const;
export type MapColumns = (typeof MAP_COLUMNS)[number];

export interface MapColumn {
  /** A period's id or a channel; undefined for posts that do not say. */
  readonly id: string | undefined;
  /** For periods. */
  readonly grain: Grain | undefined;
}

export interface MapRow {
  /** Undefined for posts in which no angle was seen. */
  readonly id: AngleId | undefined;
  /** Indexes into the map's posts, in its order. */
  readonly posts: readonly number[];
  /** The same by column. */
  readonly cells: readonly (readonly number[])[];
  /** Of the plain row too, which nobody takes for worn. */
  readonly standing: Standing;
}

/** One picture of the map: every post is in exactly one cell of it. */
export interface CellCounts {
  readonly by: MapColumns;
  readonly columns: readonly MapColumn[];
  /** The most used first, those with as many posts in the catalogue's order; what is told plainly comes last. */
  readonly rows: readonly MapRow[];
}

/** Counts the posts of a map by angle and by period or channel. */
export function countCells({ posts }: AngleMap, { by }: { readonly by: MapColumns }): CellCounts {
  const columns = by === 'period' ? periodColumns(posts) : channelColumns(posts);
  const columnOf = new Map(columns.map(({ id }, at) => [id, at]));
  const grain = columns.find(({ id }) => id !== undefined)?.grain;
  const cellsOf = new Map<string | undefined, number[][]>();
  for (const id of [...ANGLES, undefined])
    cellsOf.set(
      id,
      columns.map(() => []),
    );
  posts.forEach((post, at) => {
    const column = by === 'channel' ? channelOf(post) : grain && periodOf(post.date, grain);
    cellsOf.get(post.angle?.id)?.[columnOf.get(column) ?? 0]?.push(at);
  });
  const rowOf = (id: MapRow['id']): MapRow => {
    const cells = cellsOf.get(id) ?? [];
    const inRow = cells.flat().sort((a, b) => a - b);
    return { id, posts: inRow, cells, standing: standingOf(inRow.length, posts.length) };
  };
  const rows = ANGLES.map(rowOf).sort((a, b) => b.posts.length - a.posts.length);
  return { by, columns, rows: [...rows, rowOf(undefined)] };
}

/** Posts without a date, where there are any, stand before all periods. */
function periodColumns(posts: readonly MappedPost[]): MapColumn[] {
  const periods = periodsOf(posts.flatMap(({ date }) => date ?? []));
  const [first] = periods;
  const isUndated = posts.some(
    ({ date }) => first === undefined || periodOf(date, first.grain) === undefined,
  );
  return isUndated ? [{ id: undefined, grain: undefined }, ...periods] : periods;
}

/** The channel with the most posts first, posts that name none last. */
function channelColumns(posts: readonly MappedPost[]): MapColumn[] {
  const counts = new Map<string | undefined, number>();
  for (const post of posts) counts.set(channelOf(post), (counts.get(channelOf(post)) ?? 0) + 1);
  return [...counts]
    .sort(([a, most], [b, more]) => Number(a === undefined) - Number(b === undefined) || more - most)
    .map(([id]) => ({ id, grain: undefined }));
}

const channelOf = ({ channel }: MappedPost): string | undefined => (channel === '' ? undefined : channel);
