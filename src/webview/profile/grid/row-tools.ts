import { button, element } from '../../kit/element.ts';
import type { PageHost } from '../page-host.ts';

interface RowActions {
  readonly remove: (row: HTMLElement) => void;
  readonly move: (row: HTMLElement, by: number) => void;
}

/** The buttons of the row under the pointer or with the focus: one set for a table, moved from row to row. */
export class RowTools {
  readonly #host: PageHost;
  readonly #element: HTMLElement;
  readonly #moves: readonly HTMLButtonElement[];
  #row: HTMLElement | undefined;

  constructor(host: PageHost, { remove, move }: RowActions) {
    this.#host = host;
    const words = host.words();
    const tool = (label: string, icon: string, press: (row: HTMLElement) => void): HTMLButtonElement =>
      button(
        { class: 'tool', title: label, 'aria-label': label },
        () => {
          if (this.#row) press(this.#row);
        },
        icon,
      );
    const up = tool(words.up, '↑', (row) => {
      move(row, -1);
    });
    const down = tool(words.down, '↓', (row) => {
      move(row, 1);
    });
    const away = tool(words.remove, '✕', remove);
    this.#moves = [up, down];
    this.#element = element('div', { role: 'gridcell', class: 'tools' }, up, down, away);
  }

  show(row: HTMLElement | null, canMove: boolean): void {
    // A button that has the focus stays where it is.
    if (!this.#host.canEdit() || !row || (row === this.#row && this.#element.parentElement === row)) return;
    if (this.#element.contains(document.activeElement)) return;
    this.#row = row;
    for (const move of this.#moves) move.hidden = !canMove;
    const note = row.querySelector(':scope > .note');
    if (note) note.before(this.#element);
    else row.append(this.#element);
  }
}
