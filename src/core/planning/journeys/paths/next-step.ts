import { forEachEvent } from './events.ts';
import type { PathRow } from './read-paths.ts';

/** How contexts are counted and trusted. */
export interface Smoothing {
  /** The longest context, in steps; the start of a path counts as one. */
  readonly order: number;
  /** A path taken n times counts n to this power: paths taken often are less than so many observations. */
  readonly tempering: number;
  /** The number of rows from which on a context is trusted more than the shorter one. */
  readonly trustedRows: number;
}

/** What came behind a context. */
interface Following {
  /** The sum of the weights. */
  total: number;
  rows: number;
  readonly of: Map<string, number>;
}

/** What may come behind a path, from what came behind its last steps, the last but one, and so on. */
export interface NextStepModel {
  readonly events: readonly string[];
  readonly contexts: ReadonlyMap<string, Following>;
  readonly smoothing: Smoothing;
}

/**
 * Learns which step comes next. Contexts of no step, one, two and so on are interpolated, each trusted by its number of rows: rows / (rows + s), as
 * in Witten-Bell smoothing with s in place of the number of kinds (S. Chen and J. Goodman, "An Empirical Study of Smoothing Techniques for Language
 * Modeling", 1999). Length, tempering and s are those that predict left-out paths best.
 */
export const learnNextStep = (
  rows: readonly PathRow[],
  smoothing = chooseSmoothing(rows),
): NextStepModel => ({
  events: [...eventsOf(rows)],
  contexts: count(rows, smoothing),
  smoothing,
});

/** The probability of everything that may come behind the steps so far; they add up to 1. */
export function nextSteps(
  { events, contexts, smoothing }: NextStepModel,
  before: readonly string[],
): ReadonlyMap<string, number> {
  const known = contextKeys(before, before.length, smoothing.order).flatMap((key) => contexts.get(key) ?? []);
  return new Map(
    events.map((event) => [
      event,
      interpolate(
        known.map((following) => evidenceOf(following, event)),
        events.length,
        smoothing.trustedRows,
      ),
    ]),
  );
}

function eventsOf(rows: readonly PathRow[]): ReadonlySet<string> {
  const events = new Set<string>();
  for (const row of rows)
    forEachEvent(row, (_steps, _at, event) => {
      events.add(event);
    });
  return events;
}

/** How often an event came behind one context. */
interface Evidence {
  readonly share: number;
  readonly rows: number;
}

const evidenceOf = ({ of, total, rows }: Following, event: string): Evidence => ({
  share: (of.get(event) ?? 0) / total,
  rows,
});

/** @param evidence from the shortest context on */
const interpolate = (evidence: readonly Evidence[], kinds: number, trustedRows: number): number =>
  evidence.reduce(
    (shorter, { share, rows }) => (rows * share + trustedRows * shorter) / (rows + trustedRows),
    1 / kinds,
  );

const BEGIN = '\u0002';
const END_OF_STEP = '\u0001';

/** The keys of a path's last 0, 1, 2 … steps before a place. */
function contextKeys(steps: readonly string[], at: number, order: number): string[] {
  const keys = [''];
  let key = '';
  for (let back = 1; back <= Math.min(order, at + 1); back++) {
    key += (back > at ? BEGIN : (steps[at - back] ?? '')) + END_OF_STEP;
    keys.push(key);
  }
  return keys;
}

function count(
  rows: readonly PathRow[],
  { order, tempering }: Pick<Smoothing, 'order' | 'tempering'>,
): Map<string, Following> {
  const contexts = new Map<string, Following>();
  for (const row of rows)
    forEachEvent(row, (steps, at, event, times) => {
      const weight = times ** tempering;
      for (const key of contextKeys(steps, at, order)) {
        let known = contexts.get(key);
        if (!known) contexts.set(key, (known = { total: 0, rows: 0, of: new Map() }));
        known.total += weight;
        known.rows += 1;
        known.of.set(event, (known.of.get(event) ?? 0) + weight);
      }
    });
  return contexts;
}

const ORDERS = [1, 2, 3, 4];
const TEMPERINGS = [0.25, 0.5, 0.75, 1];
const TRUSTED_ROWS = [3, 10, 30, 100];
const FOLDS = 5;
/** Rows that the choice is made on; more hardly change it and take time. */
const MOST_ROWS = 4000;

/** An event of a path that was left out. */
interface Observation {
  readonly times: number;
  readonly evidence: readonly Evidence[];
}

/** Five-fold cross-validation over a grid: the choice with the highest likelihood of the paths that were left out. */
function chooseSmoothing(all: readonly PathRow[]): Smoothing {
  const rows = all.filter((_, at) => at % Math.ceil(all.length / MOST_ROWS) === 0);
  const kinds = Math.max(1, eventsOf(rows).size);
  const tried = TEMPERINGS.flatMap((tempering) => {
    const observed = observe(rows, tempering);
    return ORDERS.flatMap((order) =>
      TRUSTED_ROWS.map((trustedRows) => ({
        smoothing: { order, tempering, trustedRows },
        likelihood: logLikelihood(observed, order, trustedRows, kinds),
      })),
    );
  });
  return tried.reduce((best, next) => (next.likelihood > best.likelihood ? next : best)).smoothing;
}

function observe(rows: readonly PathRow[], tempering: number): Observation[] {
  const order = Math.max(...ORDERS);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const contexts = count(
      rows.filter((_, at) => at % FOLDS !== fold),
      { order, tempering },
    );
    const found: Observation[] = [];
    for (const row of rows.filter((_, at) => at % FOLDS === fold))
      forEachEvent(row, (steps, at, event, times) => {
        const evidence = contextKeys(steps, at, order).flatMap((key) => {
          const following = contexts.get(key);
          return following ? [evidenceOf(following, event)] : [];
        });
        found.push({ times, evidence });
      });
    return found;
  });
}

const logLikelihood = (
  observed: readonly Observation[],
  order: number,
  trustedRows: number,
  kinds: number,
): number =>
  observed.reduce(
    (sum, { times, evidence }) =>
      sum + times * Math.log(interpolate(evidence.slice(0, order + 1), kinds, trustedRows)),
    0,
  );
