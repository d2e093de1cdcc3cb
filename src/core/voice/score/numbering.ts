/** Numbers features from 0 in order of first occurrence. */
export class Numbering {
  readonly #numbers = new Map<number, number>();
  /** Arrays by number that sums over a text's features reuse, since a long draft is summed again at every keystroke. */
  readonly arrays = new FeatureArrays();

  get size(): number {
    return this.#numbers.size;
  }

  of(key: number): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** Who uses one leaves the counts at 0 and expects nothing of the others. */
class FeatureArrays {
  #size = 0;
  /** 0 between two uses. */
  times = new Uint32Array();
  /** 0 between two uses. */
  here = new Uint32Array();
  met = new Uint32Array();
  weights = new Float64Array();
  pulls = new Float64Array();
  rarities = new Float32Array();
  sides = new Uint8Array();

  /** Makes room for so many features. */
  reserve(features: number): this {
    if (features <= this.#size) return this;
    // Half as many again, as a draft in which something is typed has a few more features at every key.
    const size = this.#size === 0 ? features : Math.max(features, Math.ceil(1.5 * this.#size));
    this.#size = size;
    this.times = new Uint32Array(size);
    this.here = new Uint32Array(size);
    this.met = new Uint32Array(size);
    this.weights = new Float64Array(size);
    this.pulls = new Float64Array(size);
    this.rarities = new Float32Array(size);
    this.sides = new Uint8Array(size);
    return this;
  }
}
