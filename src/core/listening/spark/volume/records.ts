import { DAY } from '../../shared/time.ts';
import type { Series } from '../mention.ts';

/** After four weeks an earlier peak counts half. */
const HALF_LIFE = 28;
/** Peaks older than this no longer matter: a quarter of their height would. */
const DAYS = 60;

/** The highest values of earlier days, fading: what this brand has already seen. */
export class Records {
  readonly #perDay: number;
  readonly #daily: Float64Array;
  #day = -1;
  #record = 0;

  constructor(
    { step }: Series,
    private readonly values: Float64Array,
  ) {
    this.#perDay = Math.max(1, Math.round(DAY / step));
    this.#daily = new Float64Array(Math.ceil(values.length / this.#perDay));
    for (let at = 0; at < values.length; at++) {
      const day = Math.floor(at / this.#perDay);
      this.#daily[day] = Math.max(this.#daily[day] ?? 0, values[at] ?? 0);
    }
  }

  /** How often the value here is the highest of the days before; infinite where these have none. */
  ratio(at: number): number {
    const day = Math.floor(at / this.#perDay);
    if (day !== this.#day) {
      this.#day = day;
      this.#record = 0;
      for (let past = Math.max(0, day - DAYS); past < day; past++)
        this.#record = Math.max(
          this.#record,
          (this.#daily[past] ?? 0) * 2 ** (-(day - past - 1) / HALF_LIFE),
        );
    }
    return (this.values[at] ?? 0) / this.#record;
  }
}
