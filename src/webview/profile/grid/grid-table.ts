import { element } from '../../kit/element.ts';
import { announce } from '../../kit/live-region.ts';
import { CellEditing } from './cell-editing.ts';
import { cellFrom, GridKeys } from './grid-keys.ts';
import { cellOf, drawCell, GridRows, type GridRow } from './grid-rows.ts';
import type { PageEdit, ProblemView, TableView } from '../messages.ts';
import { NewRow } from './new-row.ts';
import { filled, type PageHost } from '../page-host.ts';
import { RowTools } from './row-tools.ts';
import { setNote } from '../row-note.ts';

/**
 * A table as a grid: its cells are plain text until one is edited, so that hundreds of rows stay light. One
 * cell at a time is reached by Tab; arrow keys move.
 */
export class GridTable {
  readonly element: HTMLElement;
  readonly rows: GridRows;
  readonly #host: PageHost;
  readonly #newRow: NewRow;
  readonly #tools: RowTools;
  #view: TableView;
  #active: HTMLElement | undefined;
  readonly #editing: CellEditing;
  readonly #keys: GridKeys;

  constructor(host: PageHost, view: TableView, labelledBy: string) {
    this.#host = host;
    this.#view = view;
    const head = element(
      'div',
      { role: 'row', class: 'row head' },
      ...view.columns.map(({ label }) => element('div', { role: 'columnheader', class: 'cell' }, label)),
    );
    const body = element('div', { class: 'blocks', role: 'presentation' });
    this.#newRow = new NewRow(host, view);
    const actions = {
      remove: (row: HTMLElement): void => {
        this.#removeRow(row);
      },
      move: (row: HTMLElement, by: number): void => {
        this.#moveRow(row, by);
      },
    };
    this.#tools = new RowTools(host, actions);
    this.element = element(
      'div',
      { role: 'grid', class: `grid columns-${view.columns.length}`, 'aria-labelledby': labelledBy },
      ...(view.columns.length > 1 ? [element('div', { role: 'rowgroup' }, head)] : []),
      body,
      element('div', { role: 'rowgroup', class: 'new-group' }, this.#newRow.element),
    );
    this.element.style.setProperty(
      '--columns',
      view.columns.map(({ share }) => `minmax(0, ${share}fr)`).join(' '),
    );
    this.rows = new GridRows(
      body,
      () => this.#view.columns.length,
      (cell, column, text) => {
        const spec = this.#view.columns[column];
        if (spec) drawCell(cell, spec, text, host.words());
      },
    );
    const grid = {
      ...{ host, rows: this.rows, newRow: this.#newRow, element: this.element },
      view: () => this.#view,
      select: (row: HTMLElement | undefined, column: number): void => {
        this.#select(row, column);
      },
      setStop: (cell: HTMLElement | undefined): void => {
        this.#setStop(cell);
      },
      restore: (): void => {
        this.update(this.#view);
      },
    };
    this.#editing = new CellEditing(grid);
    this.#keys = new GridKeys(grid, this.#editing, actions);
    this.update(view);
    this.#listen();
  }

  get id(): string {
    return this.#view.id;
  }

  get view(): TableView {
    return this.#view;
  }

  /** Shows the document's rows; what is being typed stays. */
  update(view: TableView): void {
    const isRelabelled = JSON.stringify(view.columns) !== JSON.stringify(this.#view.columns);
    this.#view = view;
    if (isRelabelled) this.rows.redraw();
    this.rows.show(view.rows, (row) => {
      this.#editing.follow(row);
    });
    this.#editing.checkRow();
    for (const [at, { element: row }] of this.rows.rows.entries())
      if (view.notes.length > 0) setNote(row, 'known', view.notes[at]);
    if (this.#active && !this.#active.isConnected) this.#active = undefined;
    this.#newRow.element.hidden = !this.#host.canEdit();
    if (!this.#active) this.#setStop(this.#firstCell());
  }

  showProblems(problems: readonly ProblemView[]): void {
    for (const bad of this.element.querySelectorAll('[aria-invalid]')) bad.removeAttribute('aria-invalid');
    for (const note of this.element.querySelectorAll('.note.problem')) note.remove();
    for (const { message, row, column } of problems) {
      const at = row === undefined ? undefined : this.rows.rows[row];
      if (!at) continue;
      setNote(at.element, 'problem', message);
      if (column !== undefined) cellOf(at.element, column)?.setAttribute('aria-invalid', 'true');
    }
  }

  /** Shows only rows with this text, in lower case; returns how many. */
  filter(query: string): number {
    let shown = 0;
    for (const { element: row, search, texts } of this.rows.rows) {
      const isHidden = query !== '' && !search.includes(query) && !this.#labelsOf(texts).includes(query);
      if (row.hidden !== isHidden) row.hidden = isHidden;
      if (!isHidden) shown++;
    }
    for (const block of this.element.querySelectorAll<HTMLElement>('.block')) {
      const isHidden =
        query !== '' && [...block.children].every((row) => row instanceof HTMLElement && row.hidden);
      if (block.hidden !== isHidden) block.hidden = isHidden;
    }
    this.#newRow.element.hidden = query !== '' || !this.#host.canEdit();
    this.element.classList.toggle('filtered', query !== '');
    return shown;
  }

  /** The labels shown in the place of texts, in lower case. */
  #labelsOf(texts: readonly string[]): string {
    return this.#view.columns
      .map(({ choices }, at) => choices.find(({ value }) => value === texts[at])?.label ?? '')
      .join('\n')
      .toLowerCase();
  }

  /** Makes what is typed an edit, and what is ready in the new row a row. */
  flush(): void {
    if (this.#editing.isInNewRow && !this.#newRow.isEmpty) {
      this.#keys.enter(this.#newRow.element, 0);
      return;
    }
    this.#editing.commit();
    this.#editing.addNewRow();
  }

  focusNewRow(): void {
    const cell = cellOf(this.#newRow.element, 0);
    if (!cell) return;
    cell.scrollIntoView({ block: 'center' });
    this.#editing.open(this.#newRow.element, 0);
  }

  /** Focuses a cell; where there is none, the nearest above. */
  focusCell(row: number, column: number): void {
    const known = this.rows.rows[Math.min(row, this.rows.rows.length - 1)];
    this.#select(row >= this.rows.rows.length ? this.#newRow.element : known?.element, column);
  }

  /** The place of the cell that has the focus; the new row is after all others. */
  get focused(): { readonly row: number; readonly column: number } | undefined {
    const cell = document.activeElement?.closest('.cell');
    const row = cell?.parentElement;
    if (!cell || !row || !this.element.contains(row)) return undefined;
    const at = this.rows.indexOf(row);
    return { row: at < 0 ? this.rows.rows.length : at, column: [...row.children].indexOf(cell) };
  }

  #removeRow(row: HTMLElement): void {
    const at = this.rows.indexOf(row);
    const known = this.rows.rows[at];
    if (!known || !this.#host.canEdit()) return;
    this.#editing.stop();
    const column = this.focused?.column ?? 0;
    const rest = this.rows.rows.filter((_, index) => index !== at).map(({ texts }) => texts);
    this.#send({ kind: 'remove', table: this.id, row: at, before: known.texts }, known);
    this.rows.show(rest, () => undefined);
    this.focusCell(at, column);
    announce(this.#host.words().removed);
  }

  #moveRow(row: HTMLElement, by: number): void {
    const at = this.rows.indexOf(row);
    const known = this.rows.rows[at];
    const to = at + by;
    const isFiltered = this.element.classList.contains('filtered');
    if (!known || !this.#view.canMove || isFiltered || !this.#host.canEdit()) return;
    if (to < 0 || to >= this.rows.rows.length) return;
    const column = this.focused?.column ?? 0;
    this.#editing.commit();
    const others = this.rows.rows.map(({ texts }) => texts).filter((_, index) => index !== at);
    this.#send({ kind: 'move', table: this.id, row: at, before: known.texts, to }, known);
    this.rows.show([...others.slice(0, to), known.texts, ...others.slice(to)], () => undefined);
    this.focusCell(to, column);
    announce(filled(this.#host.words().moved, to + 1, this.rows.rows.length));
  }

  #send(edit: PageEdit, row: GridRow): void {
    this.#host.send(edit, ({ fault }) => {
      if (fault)
        this.#refused(row, fault.message === '' ? this.#host.words().gone.replace('{0}', '') : fault.message);
    });
  }

  #refused(row: GridRow, message: string): void {
    // The document's rows are what counts: they are shown again.
    this.update(this.#view);
    if (row.element.isConnected) setNote(row.element, 'conflict', message);
    announce(message);
  }

  #listen(): void {
    const { element: grid } = this;
    grid.addEventListener('click', ({ target }) => {
      const cell = cellFrom(target);
      if (!cell || cell.classList.contains('editing') || cell.parentElement?.classList.contains('head'))
        return;
      if (document.getSelection()?.isCollapsed === false) return;
      const column = [...(cell.parentElement?.children ?? [])].indexOf(cell);
      if (cell.parentElement) this.#editing.open(cell.parentElement, column, undefined, caretIn(cell));
    });
    grid.addEventListener('keydown', (event) => {
      this.#keys.press(event);
    });
    grid.addEventListener('paste', (event) => {
      this.#paste(event);
    });
    grid.addEventListener('mouseover', ({ target }) => {
      if (target instanceof Element)
        this.#tools.show(target.closest<HTMLElement>('.block > .row'), this.#canMoveNow);
    });
    grid.addEventListener('mouseleave', () => {
      this.#tools.show(this.#active?.closest<HTMLElement>('.block > .row') ?? null, this.#canMoveNow);
    });
    grid.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element)
        this.#tools.show(target.closest<HTMLElement>('.block > .row'), this.#canMoveNow);
    });
    grid.addEventListener('focusout', ({ target, relatedTarget }) => {
      const control = this.#editing.current?.editor.control;
      if (target === control && relatedTarget !== target) this.#editing.close();
      // Only then is it known where the focus went: from cell to cell of the new row it passes through none.
      setTimeout(() => {
        if (!this.#newRow.element.contains(document.activeElement)) this.#editing.addNewRow(false);
      });
    });
  }

  get #canMoveNow(): boolean {
    return this.#view.canMove && !this.element.classList.contains('filtered');
  }

  #firstCell(): HTMLElement | undefined {
    return cellOf(this.rows.rows[0]?.element ?? this.#newRow.element, 0);
  }

  #setStop(cell: HTMLElement | undefined): void {
    if (this.#active !== cell) this.#active?.removeAttribute('tabindex');
    if (cell) cell.tabIndex = 0;
    this.#active = cell;
  }

  #select(row: HTMLElement | undefined, column: number): void {
    const cell = row && cellOf(row, Math.max(0, Math.min(column, this.#view.columns.length - 1)));
    if (!cell) return;
    this.#setStop(cell);
    cell.focus();
  }

  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!this.#host.canEdit() || text.trim() === '') return;
    const editing = this.#editing.current;
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '').length;
    const isTable = text.includes('\t') || (lines > 1 && (!editing || this.#editing.isInNewRow));
    if (isTable) {
      event.preventDefault();
      this.#host.readPasted(this.id, text);
      return;
    }
    if (editing) return;
    const place = this.focused;
    const row = place && (this.rows.rows[place.row]?.element ?? this.#newRow.element);
    if (!row) return;
    event.preventDefault();
    this.#editing.open(row, place.column, text.trim());
  }
}

/** Where in a cell's text was clicked: the selection that the click made tells. */
function caretIn(cell: HTMLElement): number | undefined {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  return node && node !== cell && cell.contains(node) ? selection.anchorOffset : undefined;
}
