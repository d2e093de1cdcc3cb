import type { Post } from '../brand/index.ts';
import { periodOf, periodsOf } from '../directions/index.ts';
import {
  addMeasures,
  measureOf,
  MEASURES,
  measureUnit,
  NO_MEASURES,
  rankZ,
  sampleOf,
  type Measure,
  type MeasureCounts,
} from '../voice/index.ts';
import { reportPost, shownIn } from './report-posts.ts';
import type { MeasureChange, OverTime, ReportPost } from './voice-report.ts';

/** A post with what was counted in it. */
export interface CountedPost {
  readonly post: Post;
  readonly counted: MeasureCounts;
}

/** Each half needs so many posts. */
const LEAST_POSTS = 10;
/** As for channels: a false alarm in about one report of a hundred. */
const LEAST_Z = 3.3;
const LEAST_RATIO = 1.3;
const LEAST_RATE = 0.15;
const MOST_CHANGES = 4;
const MOST_POINTS = 150;
const MOST_MOVERS = 3;

/** How the recent half of the dated posts differs from the older one; undefined with too few dated posts. */
export function overTime(counted: readonly CountedPost[]): OverTime | undefined {
  const dated = counted
    .flatMap((one) => (one.post.date === undefined ? [] : [{ ...one, date: one.post.date }]))
    .sort((a, b) => a.date.localeCompare(b.date) || (a.post.id < b.post.id ? -1 : 1));
  const since = dated[dated.length >> 1]?.date;
  if (since === undefined) return undefined;
  const older = dated.filter(({ date }) => date < since);
  const recent = dated.filter(({ date }) => date >= since);
  if (older.length < LEAST_POSTS || recent.length < LEAST_POSTS) return undefined;
  const changes = MEASURES.flatMap((measure) => {
    const z = rankZ(valuesOf(recent, measure), valuesOf(older, measure));
    const [before, after] = [older, recent].map((half) => measureOf(sumOf(half), measure));
    return isChange(z, before ?? 0, after ?? 0)
      ? [{ measure, z, before: before ?? 0, after: after ?? 0 }]
      : [];
  })
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z))
    .slice(0, MOST_CHANGES)
    .map((change): MeasureChange => describeChange(change, dated, recent));
  return { since, older: older.length, recent: recent.length, changes };
}

const isChange = (z: number, before: number, after: number): boolean =>
  Math.abs(z) >= LEAST_Z &&
  Math.max(before, after) >= LEAST_RATE &&
  Math.max(before, after) >= LEAST_RATIO * Math.min(before, after);

const valuesOf = (posts: readonly CountedPost[], measure: Measure): number[] =>
  posts.map(({ counted }) => measureOf(counted, measure));

export const sumOf = (posts: readonly CountedPost[]): MeasureCounts =>
  posts.reduce((sum, { counted }) => addMeasures(sum, counted), NO_MEASURES);

function describeChange(
  { measure, before, after }: { measure: Measure; before: number; after: number },
  dated: readonly CountedPost[],
  recent: readonly CountedPost[],
): MeasureChange {
  const sampled = new Set(
    sampleOf(
      dated.map(({ post }) => post),
      MOST_POINTS,
    ),
  );
  const movers = recent
    .map((one) => ({ ...one, pull: pullOf(one, measure, before) * Math.sign(after - before) }))
    .filter(({ pull }) => pull > 0)
    .sort((a, b) => b.pull - a.pull)
    .slice(0, MOST_MOVERS);
  const shown = ({ post, counted }: CountedPost): { post: ReportPost; value: number } => {
    const value = measureOf(counted, measure);
    const example = after > before ? shownIn(post, measure, Math.round(value)) : undefined;
    return { post: example ?? reportPost(post), value };
  };
  return {
    ...{ measure, unit: measureUnit(measure), before, after },
    periods: byPeriod(dated, measure),
    points: dated.filter(({ post }) => sampled.has(post)).map(shown),
    movers: movers.map(shown),
  };
}

/** How much more of it the post has than a post of its length had before. */
function pullOf({ counted }: CountedPost, measure: Measure, before: number): number {
  const of = measureUnit(measure) === 'per-words' ? counted.words : counted.sentences;
  return (measureOf(counted, measure) - before) * of;
}

function byPeriod(dated: readonly CountedPost[], measure: Measure): MeasureChange['periods'] {
  return periodsOf(dated.flatMap(({ post }) => post.date ?? [])).flatMap(({ id, grain }) => {
    const posts = dated.filter(({ post }) => periodOf(post.date, grain) === id);
    return posts.length === 0 ? [] : [{ id, value: measureOf(sumOf(posts), measure), posts: posts.length }];
  });
}
