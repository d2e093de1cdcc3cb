import { runToEnd } from '../../../base/cooperative.ts';
import type { HistoryPost } from '../history/post.ts';
import { BayesMixture } from './bayes-mixture.ts';
import { LogLinear } from './log-linear.ts';
import { SIGNALS, Signals, type Signal } from './signals.ts';

/** A topic or format that may come next. */
export interface Likely {
  readonly name: string;
  /** 0 to 1; among the names that the brand has used they add up to 1. */
  readonly p: number;
  /** What made it likelier than its frequency, strongest first: the logarithm of how much. */
  readonly because: readonly { readonly signal: Signal; readonly lift: number }[];
}

/** How much a signal counts before anything was learned: some twenty say much the same, so each little. */
const AT_FIRST = 0.15;
/** Log-linear mixtures side by side: how firmly each holds to the first weights, and how much it remembers. */
const MIXTURES = [
  { ridge: 1, memory: 1 },
  { ridge: 4, memory: 1 },
  { ridge: 4, memory: 0.98 },
  { ridge: 16, memory: 0.99 },
] as const;
/** How much of the evidence about the mixtures is left a post later: the last twenty or so decide. */
const MEMORY = 0.95;
/** Of a longer history the latest posts are enough. */
const MOST_POSTS = 600;

/**
 * Which topic or format the brand's next post has: variable-order contexts, calendar features and the time since each came last, over a frequency that
 * fades. How much each counts, and whether the mixture is to be trusted over the frequency, is learned from how each has done so far.
 * @param posts before the day, oldest first
 */
export const forecast = (
  posts: readonly HistoryPost[],
  day: number,
  label: 'topic' | 'format',
): readonly Likely[] => runToEnd(forecastInSteps(posts, label))(day);

/** Days of history that are learned between two pauses. */
const A_STEP = 5;

/** Learns a history in steps of some milliseconds; what it returns forecasts the next post for any later day. */
export function* forecastInSteps(
  posts: readonly HistoryPost[],
  label: 'topic' | 'format',
): Generator<undefined, (day: number) => readonly Likely[], undefined> {
  const latest = posts.filter((post) => post[label] !== '').slice(-MOST_POSTS);
  const names = [...new Set(latest.map((post) => post[label]))];
  const kinds = new Map(names.map((name, at) => [name, at]));
  const other = label === 'topic' ? 'format' : 'topic';
  const model = new Forecaster(names.length);
  let learned = 0;
  for (const [on, ofDay] of byDay(latest)) {
    model.learn(
      on,
      ofDay.map((post) => ({ kind: kinds.get(post[label]) ?? 0, other: post[other] })),
    );
    if (++learned % A_STEP === 0) yield;
  }
  return (day) => likelyOn(model, names, day);
}

function likelyOn(model: Forecaster, names: readonly string[], day: number): readonly Likely[] {
  const p = model.predict(day);
  const because = model.contributions();
  return names
    .map((name, kind) => ({
      name,
      p: p[kind] ?? 0,
      because: SIGNALS.map((signal, at) => ({ signal, lift: because[at]?.[kind] ?? 0 }))
        .slice(1)
        .filter(({ lift }) => lift > 0)
        .sort((a, b) => b.lift - a.lift),
    }))
    .sort((a, b) => b.p - a.p);
}

function byDay(posts: readonly HistoryPost[]): Map<number, HistoryPost[]> {
  const days = new Map<number, HistoryPost[]>();
  for (const post of posts) {
    const others = days.get(post.day);
    if (others) others.push(post);
    else days.set(post.day, [post]);
  }
  return days;
}

class Forecaster {
  private readonly signals: Signals;
  private readonly mixtures = MIXTURES.map(
    ({ ridge, memory }) => new LogLinear([1, ...SIGNALS.slice(1).map(() => AT_FIRST)], ridge, memory),
  );
  private readonly predictions: readonly Float64Array[];
  private readonly trust = new BayesMixture(MIXTURES.length + 1, MEMORY);
  private readonly seen = new Set<number>();

  constructor(kinds: number) {
    this.signals = new Signals(kinds);
    this.predictions = Array.from({ length: MIXTURES.length + 1 }, () => new Float64Array(kinds));
  }

  predict(day: number): Float64Array {
    this.signals.predict(day);
    this.mixtures.forEach((mixture, at) => {
      mixture.predict(this.signals.rows, this.predictions[at] ?? new Float64Array());
    });
    this.predictions.at(-1)?.set(this.signals.frequency);
    const weights = this.trust.weights();
    return this.signals.frequency.map((_, kind) =>
      this.predictions.reduce((sum, p, at) => sum + (weights[at] ?? 0) * (p[kind] ?? 0), 0),
    );
  }

  /** Posts of one day; those of the same day do not know each other. */
  learn(day: number, posts: readonly { readonly kind: number; readonly other: string }[]): void {
    this.predict(day);
    // A kind that comes for the first time says nothing about which of those before was likelier.
    const known = posts.map(({ kind }) => kind).filter((kind) => this.seen.has(kind));
    if (known.length > 0) {
      this.mixtures.forEach((mixture, at) => {
        mixture.learn(this.signals.rows, this.predictions[at] ?? new Float64Array(), known);
      });
      for (const kind of known)
        this.trust.learn(this.predictions.map((p) => Math.log(Math.max(LEAST, p[kind] ?? 0))));
      this.signals.judge(known);
    }
    this.signals.add(posts);
    for (const { kind } of posts) this.seen.add(kind);
  }

  /** How much each signal adds for each kind, on the day that was last predicted. */
  contributions(): readonly Float64Array[] {
    const weights = this.trust.weights();
    return this.signals.rows.map((row, signal) => {
      const weight = this.mixtures.reduce(
        (sum, mixture, at) => sum + (weights[at] ?? 0) * (mixture.weights[signal] ?? 0),
        0,
      );
      return row.map((value) => value * weight);
    });
  }
}

/** A probability below that counts as this, so that one surprise does not decide for ever. */
const LEAST = 1e-6;
