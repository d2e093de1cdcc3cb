/**
 * Arrow keys in a grid of buttons, of which one at a time can be reached by Tab. Rows may differ in length.
 */
export class RovingGrid {
  readonly #rows: readonly (readonly HTMLElement[])[];
  #row = 0;
  #column = 0;

  constructor(grid: HTMLElement, rows: readonly (readonly HTMLElement[])[]) {
    this.#rows = rows;
    rows.flat().forEach((stop) => {
      stop.tabIndex = -1;
    });
    this.#set(0, 0);
    grid.addEventListener('focusin', ({ target }) => {
      rows.forEach((row, at) => {
        const column = row.findIndex((stop) => stop === target);
        if (column >= 0) this.#set(at, column);
      });
    });
    grid.addEventListener('keydown', (event) => {
      const next = this.#after(event);
      if (!next) return;
      event.preventDefault();
      this.#set(...next);
      this.#stop()?.focus();
    });
  }

  #stop(): HTMLElement | undefined {
    return this.#rows[this.#row]?.[this.#column];
  }

  #set(row: number, column: number): void {
    const before = this.#stop();
    if (before) before.tabIndex = -1;
    this.#row = Math.max(0, Math.min(row, this.#rows.length - 1));
    this.#column = Math.max(0, Math.min(column, (this.#rows[this.#row]?.length ?? 1) - 1));
    const now = this.#stop();
    if (now) now.tabIndex = 0;
  }

  #after({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): [row: number, column: number] | undefined {
    if (altKey || metaKey) return undefined;
    const [row, column] = [this.#row, this.#column];
    switch (key) {
      case 'ArrowDown':
        return [row + 1, column];
      case 'ArrowUp':
        return [row - 1, column];
      case 'ArrowRight':
        return [row, column + 1];
      case 'ArrowLeft':
        return [row, column - 1];
      case 'Home':
        return [ctrlKey ? 0 : row, 0];
      case 'End':
        return [ctrlKey ? this.#rows.length - 1 : row, Infinity];
      default:
        return undefined;
    }
  }
}
