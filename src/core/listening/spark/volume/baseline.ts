import { DAY, HOUR } from '../../shared/time.ts';
import { median } from '../../../base/numbers/median.ts';
import { robust } from '../../shared/statistics.ts';
import type { Series } from '../mention.ts';
import { runningSum } from './running-sum.ts';

/** What an hour usually has, and how far this one is from it. */
export interface Usual {
  /** Mentions in the hour that ends here. */
  readonly observed: number;
  readonly expected: number;
  /** Robust standard deviations above the usual, on the scale of square roots. */
  readonly excess: number;
}

/** So many days of the past count, so that the baseline follows a new level within a week (half of them). */
const DAYS = 14;
/** The square root of a Poisson count has a standard deviation of a half (F. Anscombe, 1948). */
const LEAST_SCALE = 0.5;
const ANSCOMBE = 3 / 8;
const FEWEST = 3;

/**
 * Compares hours with the same hour of earlier days, an hour before and after included, and of a week before, whichever is more: medians of square roots, so that earlier bursts do not
 * count and counts of every size vary alike. Only what came before is used.
 */
export class Baseline {
  readonly #roots: Float64Array;
  readonly #hour: number;
  readonly #day: number;

  constructor({ counts, step }: Series) {
    this.#hour = Math.max(1, Math.round(HOUR / step));
    this.#day = Math.round(DAY / step);
    this.#roots = runningSum(counts, this.#hour).map((count) => Math.sqrt(count + ANSCOMBE));
  }

  /** Undefined while there is no earlier day to compare with. */
  at(place: number): Usual | undefined {
    const past = this.#past(place);
    if (past.length < FEWEST) return undefined;
    const { centre: daily, scale } = robust(past);
    const centre = Math.max(daily, this.#weekBefore(place));
    const root = this.#roots[place] ?? 0;
    return {
      observed: Math.max(0, root ** 2 - ANSCOMBE),
      expected: Math.max(0, centre ** 2 - ANSCOMBE),
      excess: (root - centre) / Math.max(LEAST_SCALE, scale),
    };
  }

  #past(place: number): number[] {
    const past: number[] = [];
    for (let day = 1; day <= DAYS; day++) this.#addAround(place - day * this.#day, past);
    return past;
  }

  #weekBefore(place: number): number {
    const around: number[] = [];
    this.#addAround(place - 7 * this.#day, around);
    return median(around);
  }

  #addAround(place: number, to: number[]): void {
    for (let near = place - this.#hour; near <= place + this.#hour; near += this.#hour)
      if (near >= this.#hour) to.push(this.#roots[near] ?? 0);
  }
}
