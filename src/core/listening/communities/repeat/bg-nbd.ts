import { logGamma } from '../../shared/statistics.ts';
import { minimise } from './nelder-mead.ts';

/** P. Fader, B. Hardie and K. Lee, "Counting Your Customers the Easy Way: An Alternative to the Pareto/NBD Model", 2005. */
export interface RepeatModel {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What is known of a person, in the unit of time chosen. */
export interface History {
  /** Times after the first. */
  readonly repeats: number;
  /** From the first time to the last. */
  readonly recency: number;
  /** From the first time to the day of looking. */
  readonly age: number;
}

/** The parameters that make the histories likeliest. */
export function fitRepeats(histories: readonly History[]): RepeatModel {
  const groups = grouped(histories);
  const [r = 1, alpha = 1, a = 1, b = 1] = minimise(
    (logs) => -likelihood(modelOf(logs), groups),
    [0, 0, 0, 0],
  ).map(Math.exp);
  return { r, alpha, a, b };
}

const modelOf = (logs: readonly number[]): RepeatModel => {
  const [r = 1, alpha = 1, a = 1, b = 1] = logs.map(Math.exp);
  return { r, alpha, a, b };
};

interface Group {
  readonly history: History;
  people: number;
}

/** Equal histories are counted, as most people come once. */
function grouped(histories: readonly History[]): Group[] {
  const groups = new Map<string, Group>();
  for (const history of histories) {
    const key = `${String(history.repeats)} ${String(history.recency)} ${String(history.age)}`;
    const group = groups.get(key) ?? { history, people: 0 };
    group.people++;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Equation 6 of the article, as a logarithm. */
function likelihood({ r, alpha, a, b }: RepeatModel, groups: readonly Group[]): number {
  const shared = logGamma(a + b) - logGamma(b) - logGamma(r) + r * Math.log(alpha);
  let total = 0;
  for (const { history, people } of groups) {
    const { repeats: x, recency, age } = history;
    const own = logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x);
    const stays = -(r + x) * Math.log(alpha + age);
    const left =
      x === 0 ? -Infinity : Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + recency);
    const most = Math.max(stays, left);
    total += people * (shared + own + most + Math.log(Math.exp(stays - most) + Math.exp(left - most)));
  }
  return total;
}

/** The probability that a person still comes. */
export function stillComes({ r, alpha, a, b }: RepeatModel, { repeats: x, recency, age }: History): number {
  return x === 0 ? 1 : 1 / (1 + (a / (b + x - 1)) * ((alpha + age) / (alpha + recency)) ** (r + x));
}

/** How often a person is expected to come within so many units of time (equation 10). */
export function expectedRepeats(model: RepeatModel, history: History, horizon: number): number {
  const { r, alpha, a, b } = model;
  const { repeats: x, age } = history;
  const share = ((alpha + age) / (alpha + age + horizon)) ** (r + x);
  const series = hypergeometric(r + x, b + x, a + b + x - 1, horizon / (alpha + age + horizon));
  return ((a + b + x - 1) / (a - 1)) * (1 - share * series) * stillComes(model, history);
}

const TERMS = 5000;

/** Gauss's hypergeometric function, for arguments from 0 to below 1. */
function hypergeometric(a: number, b: number, c: number, z: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 0; n < TERMS && Math.abs(term) > 1e-13 * sum; n++) {
    term *= ((a + n) * (b + n) * z) / ((c + n) * (n + 1));
    sum += term;
  }
  return sum;
}
