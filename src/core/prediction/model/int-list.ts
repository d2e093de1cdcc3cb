/** A list of 32-bit integers that grows by doubling. */
export class IntList {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The value at `index`, or −1 outside the list. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? -1) : -1;
  }

  /** The array behind the list, for fast loops; valid until the next `push`. */
  get values(): Int32Array {
    return this.#values;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Int32Array(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length++] = value;
  }
}
