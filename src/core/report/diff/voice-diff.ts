import type { Localize } from '../../base/localize.ts';
import type { Post } from '../../brand/index.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { everyHabit, learnHabits, type LearnedHabit } from '../../habits/index.ts';
import {
  countMeasures,
  measureFacet,
  measureOf,
  MEASURES,
  measureUnit,
  type Facet,
  type Measure,
  type MeasureUnit,
} from '../../voice/index.ts';
import { sumOf, type CountedPost } from '../over-time.ts';
import { exampleOf } from '../report-posts.ts';
import type { ReportPost } from '../voice-report.ts';
import { profileDiff, type ProfileDifference } from './profile-diff.ts';

/** A measure that differs for a reader. */
export interface MeasureDifference {
  readonly measure: Measure;
  readonly facet: Facet;
  readonly unit: MeasureUnit;
  readonly before: number;
  readonly after: number;
  /** Of a new post that may be quoted. */
  readonly example: ReportPost | undefined;
}

export interface HabitDifference {
  readonly id: string;
  readonly kind: 'new' | 'gone' | 'on' | 'off';
  readonly text: string;
  readonly example:
    { readonly sentence: string; readonly title: string; readonly date: string | undefined } | undefined;
}

/** What differs between two versions of a brand. */
export interface VoiceDiff {
  readonly brand: string;
  readonly profile: readonly ProfileDifference[];
  readonly posts: {
    readonly before: number;
    readonly after: number;
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  };
  readonly words: { readonly before: number; readonly after: number };
  readonly measures: readonly MeasureDifference[];
  readonly habits: readonly HabitDifference[];
}

/** Measures differ for a reader by so much of the larger figure, and so much in all. */
const LEAST_SHARE = 0.1;
const LEAST_DIFFERENCE = 0.15;

/**
 * Compares two versions of a brand, each learned under a key of its own. Sentences are only of posts that the later
 * version has and may quote: what was taken out since is not shown again.
 */
export function* diffVoices(
  before: ReadonlyBrandModel,
  after: ReadonlyBrandModel,
  localize: Localize,
): Generator<undefined, VoiceDiff, undefined> {
  const [old, fresh] = [yield* counted(before), yield* counted(after)];
  const known = new Map(before.postsInOrder().map((post) => [post.id, post]));
  const now = after.postsInOrder();
  const added = now.filter(({ id }) => !known.has(id));
  const changed = now.filter((post) => {
    const was = known.get(post.id);
    return was !== undefined && textOf(was) !== textOf(post);
  });
  yield;
  const present = new Set(now.map(({ id }) => id));
  return {
    brand: after.profile.name,
    profile: profileDiff(before.profile, after.profile, localize),
    posts: {
      before: known.size,
      after: now.length,
      added: added.length,
      removed: [...known.keys()].filter((id) => !present.has(id)).length,
      changed: changed.length,
    },
    words: { before: before.voices.words, after: after.voices.words },
    measures: compareMeasures(old, fresh, [...added, ...changed]),
    habits: compareHabits(
      everyHabit((yield* learnHabits(before, localize)).habits),
      everyHabit((yield* learnHabits(after, localize)).habits),
    ),
  };
}

function* counted({ voices, posts }: ReadonlyBrandModel): Generator<undefined, CountedPost[], undefined> {
  const found: CountedPost[] = [];
  for (const post of voices.english(posts.values())) {
    found.push({ post, counted: countMeasures(post.blocks) });
    if (found.length % 20 === 0) yield;
  }
  return found;
}

const textOf = ({ blocks }: Post): string =>
  blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('\n');

function compareMeasures(
  old: readonly CountedPost[],
  fresh: readonly CountedPost[],
  news: readonly Post[],
): MeasureDifference[] {
  if (old.length === 0 || fresh.length === 0) return [];
  const [was, is] = [sumOf(old), sumOf(fresh)];
  const length = Math.round(measureOf(is, 'sentence-length'));
  return MEASURES.flatMap((measure): MeasureDifference[] => {
    const [before, after] = [measureOf(was, measure), measureOf(is, measure)];
    const difference = Math.abs(after - before);
    if (difference < LEAST_DIFFERENCE || difference < LEAST_SHARE * Math.max(before, after)) return [];
    const example = after > before ? exampleOf(news, measure, length) : undefined;
    return [{ measure, facet: measureFacet(measure), unit: measureUnit(measure), before, after, example }];
  });
}

function compareHabits(before: readonly LearnedHabit[], after: readonly LearnedHabit[]): HabitDifference[] {
  const [old, fresh] = [byId(before), byId(after)];
  const differences: HabitDifference[] = [];
  for (const habit of after) {
    const was = old.get(habit.id);
    if (!was) differences.push(differenceOf(habit, 'new'));
    else if (was.state !== habit.state && (was.state === 'off' || habit.state === 'off'))
      differences.push(differenceOf(habit, habit.state === 'off' ? 'off' : 'on'));
  }
  for (const { id, text } of before)
    if (!fresh.has(id)) differences.push({ id, kind: 'gone', text, example: undefined });
  return differences;
}

const byId = (habits: readonly LearnedHabit[]): ReadonlyMap<string, LearnedHabit> =>
  new Map(habits.map((habit) => [habit.id, habit]));

function differenceOf(
  { id, text, evidence, isException }: LearnedHabit,
  kind: 'new' | 'on' | 'off',
): HabitDifference {
  const [shown] = isException ? [] : evidence;
  return {
    ...{ id, kind, text },
    example: shown && { sentence: shown.sentence, title: shown.title, date: shown.date },
  };
}
