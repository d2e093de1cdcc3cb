import { randomFrom } from '../../../base/numbers/random.ts';
import { dayOf, weekdayOf } from '../history/days.ts';
import { dot, levelsOf, residualsOf, type Column } from './adjust.ts';

/** A post with what it brought. */
export interface MeasuredPost {
  /** ISO 8601; day and hour as written, in whatever time zone. */
  readonly time: string;
  readonly topic: string;
  readonly format: string;
  readonly paid: boolean;
  readonly interactions: number;
}

/** When to post: a weekday (0 = Sunday) or hours, from the first on and before the second. */
export interface Slot {
  readonly weekday: number | null;
  readonly hours: readonly [number, number] | null;
}

/** Advice to post then. */
export interface SlotAdvice extends Slot {
  /** Interactions there over elsewhere, other things equal; shrunk, with what chance leaves open. */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
}

/** Why there is no advice. */
export type SlotSilence = 'few-posts' | 'one-time' | 'chance';

export interface Slots {
  readonly slots: readonly SlotAdvice[];
  readonly silence?: SlotSilence;
}

/** With fewer posts, not even threefold effects stand out from the usual spread of interactions. */
const FEWEST_POSTS = 40;
/** Posts that there must be within a slot and outside of it. */
const FEWEST_INSIDE = 10;
const HOURS = 3;
/** How often a first and a second slot may come from chance alone. */
const FALSE_ALARMS = [0.03, 0.01] as const;
const SHUFFLES = 2000;
/** Residuals count up to this many standard deviations (of the middle), as a few posts spread without any slot's doing. */
const CUT = 2.5;

/**
 * Weekdays and hours at which posts did better, where topic, format, payment and month do not explain it and chance hardly could: what is left of log
 * interactions is compared with the greatest effect of any slot after shuffling (P. Westfall and S. Young, "Resampling-Based Multiple Testing", 1993;
 * D. Freedman and D. Lane, "A Nonstochastic Interpretation of Reported Significance Levels", 1983). Equal posts give equal advice.
 */
export function adviseSlots(posts: readonly MeasuredPost[]): Slots {
  const read = posts.flatMap((post) => {
    const [day, hour] = [dayOf(post.time), hourOf(post.time)];
    return day === undefined || !(post.interactions >= 0) ? [] : [{ post, weekday: weekdayOf(day), hour }];
  });
  if (read.length < FEWEST_POSTS) return { slots: [], silence: 'few-posts' };
  const candidates = slotsOf(read);
  if (candidates.length === 0) return { slots: [], silence: 'one-time' };
  const y = Float64Array.from(read, ({ post }) => Math.log1p(post.interactions));
  const controls = controlsOf(read.map(({ post }) => post));
  const slots: SlotAdvice[] = [];
  const chosen: Candidate[] = [];
  for (const falseAlarms of FALSE_ALARMS) {
    const others = candidates.filter((candidate) => !chosen.includes(candidate));
    const found = strongest(others, y, [...controls, ...chosen.map(({ inside }) => inside)], falseAlarms);
    if (!found) break;
    chosen.push(found.candidate);
    slots.push({ ...found.candidate.slot, ...found.effect });
  }
  return slots.length > 0 ? { slots } : { slots, silence: 'chance' };
}

interface Candidate {
  readonly slot: Slot;
  readonly inside: Column;
}

function hourOf(time: string): number | undefined {
  const hour = /T(\d{2}):/.exec(time)?.[1];
  return hour === undefined ? undefined : Number(hour);
}

function slotsOf(
  posts: readonly { readonly weekday: number; readonly hour: number | undefined }[],
): Candidate[] {
  const weekdays = Array.from({ length: 7 }, (_, weekday) => ({
    slot: { weekday, hours: null },
    inside: Float64Array.from(posts, (post) => Number(post.weekday === weekday)),
  }));
  const hours = Array.from({ length: 24 / HOURS }, (_, block): Candidate => {
    const [from, to] = [block * HOURS, (block + 1) * HOURS];
    const isInside = (hour: number | undefined): boolean => hour !== undefined && hour >= from && hour < to;
    return {
      slot: { weekday: null, hours: [from, to] },
      inside: Float64Array.from(posts, ({ hour }) => Number(isInside(hour))),
    };
  });
  return [...weekdays, ...hours].filter(({ inside }) => {
    const count = inside.reduce((a, b) => a + b, 0);
    return Math.min(count, inside.length - count) >= FEWEST_INSIDE;
  });
}

const controlsOf = (posts: readonly MeasuredPost[]): Column[] =>
  [
    (post: MeasuredPost) => post.topic,
    (post: MeasuredPost) => post.format,
    (post: MeasuredPost) => `${post.topic}\n${post.format}`,
    (post: MeasuredPost) => String(post.paid),
    (post: MeasuredPost) => post.time.slice(0, 7),
  ].flatMap((key) => levelsOf(posts.map(key)));

interface Found {
  readonly candidate: Candidate;
  readonly effect: { readonly effect: number; readonly low: number; readonly high: number };
}

/** The slot with the greatest effect for its spread, if chance hardly gives any slot one as great. */
function strongest(
  candidates: readonly Candidate[],
  y: Float64Array,
  controls: readonly Column[],
  falseAlarms: number,
): Found | undefined {
  const residuals = residualsOf(controls);
  const left = winsorised(residuals(y));
  const tested = candidates.map((candidate) => {
    const own = residuals(candidate.inside);
    return { candidate, own, length: Math.sqrt(dot(own, own)) };
  });
  const spreadLeft = Math.sqrt(dot(left, left) / left.length);
  if (spreadLeft === 0) return undefined;
  // The controls took some of the chance with them.
  const deviation = spreadLeft / Math.sqrt(shareLeft(residuals, left));
  const scores = tested.map(({ own, length }) => dot(own, left) / length / deviation);
  const best = scores.indexOf(Math.max(...scores));
  const [score, one] = [scores[best], tested[best]];
  if (score === undefined || !one) return undefined;
  const critical = criticalScore(tested, left, spreadLeft, falseAlarms);
  if (score <= critical) return undefined;
  // Empirical Bayes: the spread of the effects beyond that of chance says how much of one to believe.
  const spread = scores.reduce((sum, each) => sum + each ** 2, 0) / scores.length;
  const kept = Math.max(0, 1 - 1 / spread);
  const believed = Math.max(kept, critical / score);
  const error = deviation / one.length;
  return {
    candidate: one.candidate,
    effect: {
      effect: Math.exp(believed * score * error),
      low: Math.exp((score - critical) * error),
      high: Math.exp((score + critical) * error),
    },
  };
}

/** The score that the best slot exceeds by chance alone in so few of the shuffles. */
function criticalScore(
  tested: readonly { readonly own: Float64Array; readonly length: number }[],
  left: Float64Array,
  deviation: number,
  falseAlarms: number,
): number {
  const random = randomFrom(left.length);
  const shuffled = left.slice();
  const greatest = Float64Array.from({ length: SHUFFLES }, () => {
    shuffle(shuffled, random);
    let most = -Infinity;
    for (const { own, length } of tested) most = Math.max(most, dot(own, shuffled) / length / deviation);
    return most;
  }).sort();
  return greatest[Math.ceil((1 - falseAlarms) * SHUFFLES) - 1] ?? Infinity;
}

const PROBES = 30;

/** The share of the variance of chance that the controls leave. */
function shareLeft(residuals: (column: Float64Array) => Float64Array, left: Float64Array): number {
  const random = randomFrom(left.length + 1);
  const probe = left.slice();
  let sum = 0;
  for (let time = 0; time < PROBES; time++) {
    shuffle(probe, random);
    const rest = residuals(probe);
    sum += dot(rest, rest);
  }
  return sum / PROBES / dot(left, left);
}

/** R. Fisher and F. Yates, in place. */
function shuffle(values: Float64Array, random: () => number): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [values[last], values[other]] = [values[other] ?? 0, values[last] ?? 0];
  }
}

/** A normal distribution's standard deviation over its median absolute deviation. */
const NORMAL = 1.4826;

function winsorised(values: Float64Array): Float64Array {
  const sizes = values.map(Math.abs).sort();
  const cut = CUT * NORMAL * (sizes[Math.floor(sizes.length / 2)] ?? 0);
  const kept = cut > 0 ? values.map((value) => Math.max(-cut, Math.min(cut, value))) : values;
  const mean = kept.reduce((a, b) => a + b, 0) / Math.max(1, kept.length);
  return kept.map((value) => value - mean);
}
