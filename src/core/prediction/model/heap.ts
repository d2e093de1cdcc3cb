/** A binary heap (Williams, 1964): the first by `precedes` is at hand, adding and taking it cost the logarithm of the size. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #precedes: (a: T, b: T) => boolean;

  constructor(precedes: (a: T, b: T) => boolean) {
    this.#precedes = precedes;
  }

  get first(): T | undefined {
    return this.#items[0];
  }

  get size(): number {
    return this.#items.length;
  }

  /** Lets go of all others. */
  keepOnly(wanted: (item: T) => boolean): void {
    for (const item of this.#items.splice(0).filter(wanted)) this.push(item);
  }

  push(item: T): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#items[parent];
      if (above === undefined || !this.#precedes(item, above)) break;
      this.#items[at] = above;
      at = parent;
    }
    this.#items[at] = item;
  }

  /** Takes the first. */
  pop(): void {
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return;
    let at = 0;
    for (;;) {
      const child = this.#firstChild(at);
      const below = this.#items[child];
      if (below === undefined || !this.#precedes(below, last)) break;
      this.#items[at] = below;
      at = child;
    }
    this.#items[at] = last;
  }

  #firstChild(at: number): number {
    const left = this.#items[2 * at + 1];
    const right = this.#items[2 * at + 2];
    return left !== undefined && right !== undefined && this.#precedes(right, left) ? 2 * at + 2 : 2 * at + 1;
  }
}
