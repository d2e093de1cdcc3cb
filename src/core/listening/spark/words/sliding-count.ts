import type { Mention } from '../mention.ts';

/** A mention of one's own, and the numbers of its stems. */
export interface Use {
  readonly mention: Mention;
  readonly stems: readonly number[];
}

/** Uses out of the window are removed by so many. */
const SPARE = 5000;

/** How often stems were used within the last hours. */
export class SlidingCount {
  #counts = new Uint32Array(1024);
  #records = new Uint32Array(1024);
  readonly #uses: Use[] = [];
  #first = 0;

  /** @param span milliseconds */
  constructor(readonly span: number) {}

  get latest(): number {
    return this.#uses.at(-1)?.mention.time ?? 0;
  }

  get mentions(): number {
    return this.#uses.length - this.#first;
  }

  count = (stem: number): number => this.#counts[stem] ?? 0;

  /** The most uses in any window that ended before now. */
  record = (stem: number): number => this.#records[stem] ?? 0;

  uses = (stem: number): Use[] => this.#uses.slice(this.#first).filter(({ stems }) => stems.includes(stem));

  add(use: Use): void {
    this.#forget(use.mention.time - this.span);
    this.#uses.push(use);
    for (const stem of use.stems) {
      this.#reach(stem);
      this.#counts[stem] = this.count(stem) + 1;
    }
  }

  #forget(before: number): void {
    for (
      let use = this.#uses[this.#first];
      use && use.mention.time <= before;
      use = this.#uses[this.#first]
    ) {
      this.#first++;
      for (const stem of use.stems) {
        const count = this.count(stem);
        if (count > this.record(stem)) this.#records[stem] = count;
        this.#counts[stem] = count - 1;
      }
    }
    if (this.#first > SPARE) {
      this.#uses.splice(0, this.#first);
      this.#first = 0;
    }
  }

  #reach(stem: number): void {
    if (stem < this.#counts.length) return;
    this.#counts = grown(this.#counts);
    this.#records = grown(this.#records);
  }
}

function grown(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}
