import type { CellEditing, EditedGrid } from './cell-editing.ts';
import { cellOf } from './grid-rows.ts';

interface RowActions {
  readonly remove: (row: HTMLElement) => void;
  readonly move: (row: HTMLElement, by: number) => void;
}

/** What keys do in a table. */
export class GridKeys {
  readonly #grid: EditedGrid;
  readonly #editing: CellEditing;
  readonly #actions: RowActions;

  constructor(grid: EditedGrid, editing: CellEditing, actions: RowActions) {
    this.#grid = grid;
    this.#editing = editing;
    this.#actions = actions;
  }

  press(event: KeyboardEvent): void {
    const cell = cellFrom(event.target);
    const row = cell?.parentElement;
    if (!cell || !row || row.classList.contains('head')) return;
    const column = [...row.children].indexOf(cell);
    const isDone = this.#editing.current
      ? this.#editKey(event, row, column)
      : this.#moveKey(event, row, column);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #editKey(event: KeyboardEvent, row: HTMLElement, column: number): boolean {
    const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event;
    const open = this.#editing.current;
    if (!open || isComposing || altKey) return false;
    switch (key) {
      case 'Escape':
        this.#editing.revert();
        this.#editing.stop();
        this.#grid.select(row, column);
        return true;
      case 'Enter':
        if (shiftKey && this.#isLong(column)) return false;
        this.enter(row, column);
        return true;
      case 'Tab':
        return this.#tab(row, column, shiftKey ? -1 : 1);
      case 'z':
        // What is not an edit yet is taken back here; the rest is the document's undo.
        if (!(ctrlKey || metaKey) || shiftKey || !open.editor.isChanged) return false;
        this.#editing.revert();
        return true;
      default:
        return false;
    }
  }

  #isLong(column: number): boolean {
    const kind = this.#grid.view().columns[column]?.kind;
    return kind === 'text' || kind === 'words';
  }

  /** Enter ends a cell and goes down; in the new row it adds the row, or goes to what is missing. */
  enter(row: HTMLElement, column: number): void {
    this.#editing.close();
    if (row !== this.#grid.newRow.element) {
      const at = this.#grid.rows.indexOf(row);
      this.#grid.select(this.#visible(at, 1) ?? row, column);
      return;
    }
    const missing = this.#editing.addNewRow();
    this.#editing.open(row, missing ?? 0);
  }

  #tab(row: HTMLElement, column: number, by: number): boolean {
    const next = column + by;
    if (next < 0 || next >= this.#grid.view().columns.length) {
      if (row === this.#grid.newRow.element && by > 0 && !this.#grid.newRow.isEmpty) {
        this.enter(row, column);
        return true;
      }
      this.#editing.close();
      this.#grid.setStop(cellOf(row, column));
      cellOf(row, column)?.focus();
      return false;
    }
    if (this.#grid.view().columns[next]?.kind === 'flag') {
      this.#editing.close();
      this.#grid.select(row, next);
    } else this.#editing.open(row, next);
    return true;
  }

  /** The next row shown in a direction; below all others is the new row. */
  #visible(at: number, by: number): HTMLElement | undefined {
    const { rows } = this.#grid.rows;
    let next = at + by;
    while (rows[next]?.element.hidden === true) next += by;
    if (next >= rows.length) return this.#grid.newRow.element.hidden ? undefined : this.#grid.newRow.element;
    return rows[next]?.element;
  }

  #moveKey(event: KeyboardEvent, row: HTMLElement, column: number): boolean {
    const { key, altKey, ctrlKey, metaKey } = event;
    const at = row === this.#grid.newRow.element ? this.#grid.rows.rows.length : this.#grid.rows.indexOf(row);
    if (altKey) {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
      this.#actions.move(row, key === 'ArrowUp' ? -1 : 1);
      return true;
    }
    if (this.#step(event, row, at, column)) return true;
    return !ctrlKey && !metaKey && this.#plainKey(key, row, column);
  }

  #plainKey(key: string, row: HTMLElement, column: number): boolean {
    const kind = this.#grid.view().columns[column]?.kind;
    const isSwitch = kind === 'flag' || kind === 'choice';
    if (key === 'Delete' || key === 'Backspace') this.#actions.remove(row);
    else if (key === 'Enter' || key === 'F2' || (key === ' ' && isSwitch)) this.#editing.open(row, column);
    else if (key.length === 1 && key !== '/' && !isSwitch) this.#editing.open(row, column, key);
    else return false;
    return true;
  }

  /** Goes to another cell: with Ctrl to the first or last row. */
  #step({ key, ctrlKey, metaKey }: KeyboardEvent, row: HTMLElement, at: number, column: number): boolean {
    const [rows, columns] = MOVES[key] ?? [0, 0];
    if (rows === 0 && columns === 0) return false;
    const isFar = ctrlKey || metaKey;
    const last = this.#grid.rows.rows.length - 1;
    const from = isFar ? (rows > 0 ? last : 1) : at;
    const target = rows === 0 ? row : this.#visible(from, rows);
    this.#grid.select(target, column + columns);
    return true;
  }
}

/** By key: rows down and columns to the right. */
const MOVES: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -99],
  End: [0, 99],
};

/** The cell that an element is in. */
export const cellFrom = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('.cell') ?? undefined) : undefined;
