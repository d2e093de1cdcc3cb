import { element } from '../kit/element.ts';
import { announce } from '../kit/live-region.ts';
import { CellEditor } from './cell-editor.ts';
import type { EditAnswer } from './edit-queue.ts';
import { cellOf, drawCell, GridRows, type GridRow, type Texts } from './grid-rows.ts';
import type { PageEdit, ProblemView, TableView } from './messages.ts';
import { NewRow } from './new-row.ts';
import { filled, type PageHost } from './page-host.ts';
import { RowTools } from './row-tools.ts';
import { setNote } from './row-note.ts';

interface Editing {
  readonly row: HTMLElement;
  readonly column: number;
  readonly cell: HTMLElement;
  readonly editor: CellEditor;
  /** The row as it was shown when its edit began. */
  before: Texts;
}

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
  #editing: Editing | undefined;

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
    this.#tools = new RowTools(host, {
      remove: (row) => {
        this.removeRow(row);
      },
      move: (row, by) => {
        this.moveRow(row, by);
      },
    });
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
    this.#view = view;
    this.rows.show(view.rows, (row) => {
      const editing = this.#editing;
      if (editing?.row !== row.element) return;
      const text = row.texts[editing.column] ?? '';
      if (editing.editor.isChanged && text !== editing.editor.known) return;
      editing.editor.accept(text);
      editing.before = row.texts;
    });
    if (this.#editing && !this.#editing.row.isConnected) this.#rowGone(this.#editing);
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
    for (const { element: row, search } of this.rows.rows) {
      const isHidden = query !== '' && !search.includes(query);
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

  /** Makes what is typed an edit, and what is ready in the new row a row. */
  flush(): void {
    const isInNewRow = this.#editing?.row === this.#newRow.element && !this.#newRow.isEmpty;
    if (isInNewRow) {
      this.#enter(this.#newRow.element, 0);
      return;
    }
    this.#commit();
    this.#newRow.commit(this.rows.rows.at(-1)?.texts, this.rows.rows.length);
  }

  focusNewRow(): void {
    const cell = cellOf(this.#newRow.element, 0);
    if (!cell) return;
    cell.scrollIntoView({ block: 'center' });
    this.#edit(this.#newRow.element, 0);
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

  removeRow(row: HTMLElement): void {
    const at = this.rows.indexOf(row);
    const known = this.rows.rows[at];
    if (!known || !this.#host.canEdit()) return;
    this.#stopEditing();
    const column = this.focused?.column ?? 0;
    const rest = this.rows.rows.filter((_, index) => index !== at).map(({ texts }) => texts);
    this.#send({ kind: 'remove', table: this.id, row: at, before: known.texts }, known);
    this.rows.show(rest, () => undefined);
    this.focusCell(at, column);
    announce(this.#host.words().removed);
  }

  moveRow(row: HTMLElement, by: number): void {
    const at = this.rows.indexOf(row);
    const known = this.rows.rows[at];
    const to = at + by;
    const isFiltered = this.element.classList.contains('filtered');
    if (!known || !this.#view.canMove || isFiltered || !this.#host.canEdit()) return;
    if (to < 0 || to >= this.rows.rows.length) return;
    const column = this.focused?.column ?? 0;
    this.#commit();
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
      if (cell.parentElement) this.#edit(cell.parentElement, column, undefined, caretIn(cell));
    });
    grid.addEventListener('keydown', (event) => {
      this.#key(event);
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
      const editing = this.#editing;
      if (target === editing?.editor.control && relatedTarget !== target) this.#close();
      // Only then is it known where the focus went: from cell to cell of the new row it passes through none.
      setTimeout(() => {
        if (!this.#newRow.element.contains(document.activeElement))
          this.#newRow.commit(this.rows.rows.at(-1)?.texts, this.rows.rows.length, false);
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

  /** Starts to edit a cell; a flag is switched instead. */
  #edit(row: HTMLElement, column: number, typed?: string, caret?: number): void {
    const cell = cellOf(row, column);
    const spec = this.#view.columns[column];
    if (!cell || !spec) return;
    this.#close();
    if (!this.#host.canEdit() || spec.kind === 'flag') {
      this.#select(row, column);
      if (spec.kind === 'flag' && this.#host.canEdit()) this.#switch(row, column);
      return;
    }
    this.#setStop(cell);
    const before = this.#textsOf(row);
    const editor = new CellEditor({
      ...{ column: spec, text: before[column] ?? '', typed, caret },
      label: this.#labelFor(row, spec.label),
      onRest: () => {
        if (row !== this.#newRow.element) this.#commit();
      },
      onType: () => {
        this.#typed();
      },
    });
    cell.classList.add('editing');
    cell.replaceChildren(editor.control);
    this.#editing = { row, column, cell, editor, before };
    editor.fit();
    editor.control.focus();
    if (typed !== undefined) this.#typed();
  }

  #labelFor(row: HTMLElement, label: string): string {
    const words = this.#host.words();
    if (row === this.#newRow.element) return `${words.newRow}: ${label}`;
    return filled(words.rowsOf, label, this.rows.indexOf(row) + 1);
  }

  #textsOf(row: HTMLElement): Texts {
    return row === this.#newRow.element
      ? this.#newRow.texts
      : (this.rows.rows[this.rows.indexOf(row)]?.texts ?? []);
  }

  #switch(row: HTMLElement, column: number): void {
    const before = this.#textsOf(row);
    const value = before[column] === 'yes' ? 'no' : 'yes';
    if (row === this.#newRow.element) this.#newRow.set(column, value);
    else this.#set(row, column, value, before);
  }

  #typed(): void {
    const editing = this.#editing;
    if (!editing) return;
    const { row, column, editor, before } = editing;
    if (row === this.#newRow.element) this.#newRow.set(column, editor.text, false);
    if (!this.#view.hasImpact) return;
    const isNew = row === this.#newRow.element;
    const edit: PageEdit | undefined = isNew
      ? this.#newRow.edit(this.rows.rows.at(-1)?.texts, this.rows.rows.length)
      : { kind: 'set', table: this.id, row: this.rows.indexOf(row), before, column, value: editor.text };
    if (!edit) setNote(row, 'impact', undefined);
    this.#host.askImpact(edit, (text, isLoud) => {
      setNote(row, 'impact', text, [], isLoud);
    });
  }

  /** Makes what is typed into the open cell an edit; the cell stays open. */
  #commit(): void {
    const editing = this.#editing;
    if (!editing?.editor.isChanged) return;
    const { row, column, editor } = editing;
    if (row === this.#newRow.element) {
      this.#newRow.set(column, editor.text, false);
      return;
    }
    const { before } = editing;
    const value = editor.text;
    editor.sent();
    editing.before = before.map((text, at) => (at === column ? value : text));
    this.#set(row, column, value, before);
  }

  #set(row: HTMLElement, column: number, value: string, before: Texts): void {
    const at = this.rows.indexOf(row);
    setNote(row, 'conflict', undefined);
    this.rows.set(
      at,
      before.map((text, index) => (index === column ? value : text)),
    );
    this.#host.send({ kind: 'set', table: this.id, row: at, before, column, value }, (answer) => {
      this.#answered(row, column, value, answer);
    });
  }

  #answered(row: HTMLElement, column: number, typed: string, { row: now, fault }: EditAnswer): void {
    const editing = this.#editing;
    if (!fault) {
      if (editing?.row === row && now) {
        if (editing.column === column) editing.editor.accept(now[column] ?? '');
        editing.before = now;
      }
      return;
    }
    this.update(this.#view);
    const words = this.#host.words();
    const edit = (): void => {
      setNote(row, 'conflict', undefined);
      this.#edit(row, column, typed);
    };
    const dismiss = (): void => {
      setNote(row, 'conflict', undefined);
      this.#select(row, column);
    };
    const place = row.isConnected ? row : this.#newRow.element;
    if (fault.kind === 'changed') {
      const text = filled(words.changed, fault.now ?? '', typed);
      const useMine = (): void => {
        this.#set(row, column, typed, this.#textsOf(row));
        this.#select(row, column);
      };
      setNote(place, 'conflict', text, [
        { label: words.useMine, press: useMine },
        { label: words.keepTheirs, press: dismiss },
      ]);
      announce(text);
    } else if (fault.kind === 'value') {
      const text = `${fault.message} ${typed.trim() === '' ? '' : `“${typed}”`}`;
      setNote(place, 'conflict', text, [
        { label: words.editAgain, press: edit },
        { label: words.dismiss, press: dismiss },
      ]);
      announce(text);
    } else this.#lost(typed, fault.message);
  }

  /** The row of what was typed is gone: the text is kept where it can be copied. */
  #lost(typed: string, message = ''): void {
    const words = this.#host.words();
    const text = message === '' ? filled(words.gone, typed) : `${message} “${typed}”`;
    const row = this.#newRow.element;
    const dismiss = (): void => {
      setNote(row, 'conflict', undefined);
    };
    setNote(row, 'conflict', text, [{ label: words.dismiss, press: dismiss }]);
    announce(text);
  }

  #rowGone({ editor }: Editing): void {
    this.#editing = undefined;
    editor.stop();
    if (editor.isChanged) this.#lost(editor.text);
  }

  /** Ends the editing of a cell, with what is typed. */
  #close(): void {
    this.#commit();
    this.#stopEditing();
  }

  #stopEditing(): void {
    const editing = this.#editing;
    if (!editing) return;
    this.#editing = undefined;
    const { cell, column, row, editor } = editing;
    editor.stop();
    this.#host.askImpact(undefined);
    if (row !== this.#newRow.element) setNote(row, 'impact', undefined);
    cell.classList.remove('editing');
    const spec = this.#view.columns[column];
    if (row === this.#newRow.element) this.#newRow.draw();
    else if (spec) drawCell(cell, spec, this.#textsOf(row)[column] ?? '', this.#host.words());
  }

  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!this.#host.canEdit() || text.trim() === '') return;
    const editing = this.#editing;
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '').length;
    const isTable = text.includes('\t') || (lines > 1 && (!editing || editing.row === this.#newRow.element));
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
    this.#edit(row, place.column, text.trim());
  }

  #key(event: KeyboardEvent): void {
    const cell = cellFrom(event.target);
    const row = cell?.parentElement;
    if (!cell || !row || row.classList.contains('head')) return;
    const column = [...row.children].indexOf(cell);
    const isDone = this.#editing ? this.#editKey(event, row, column) : this.#moveKey(event, row, column);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #editKey(event: KeyboardEvent, row: HTMLElement, column: number): boolean {
    const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event;
    const editing = this.#editing;
    if (!editing || isComposing || altKey) return false;
    switch (key) {
      case 'Escape':
        editing.editor.revert();
        if (row === this.#newRow.element) this.#newRow.set(column, editing.editor.known, false);
        this.#stopEditing();
        this.#select(row, column);
        return true;
      case 'Enter':
        if (shiftKey && this.#isLong(column)) return false;
        this.#enter(row, column);
        return true;
      case 'Tab':
        return this.#tab(row, column, shiftKey ? -1 : 1);
      case 'z':
        // What is not an edit yet is taken back here; the rest is the document's undo.
        if (!(ctrlKey || metaKey) || shiftKey || !editing.editor.isChanged) return false;
        editing.editor.revert();
        if (row === this.#newRow.element) this.#newRow.set(column, editing.editor.known, false);
        return true;
      default:
        return false;
    }
  }

  #isLong(column: number): boolean {
    const kind = this.#view.columns[column]?.kind;
    return kind === 'text' || kind === 'words';
  }

  /** Enter ends a cell and goes down; in the new row it adds the row, or goes to what is missing. */
  #enter(row: HTMLElement, column: number): void {
    this.#close();
    if (row !== this.#newRow.element) {
      const at = this.rows.indexOf(row);
      this.#select(this.#visible(at, 1) ?? row, column);
      return;
    }
    const missing = this.#newRow.commit(this.rows.rows.at(-1)?.texts, this.rows.rows.length);
    this.#edit(row, missing ?? 0);
  }

  #tab(row: HTMLElement, column: number, by: number): boolean {
    const next = column + by;
    if (next < 0 || next >= this.#view.columns.length) {
      if (row === this.#newRow.element && by > 0 && !this.#newRow.isEmpty) {
        this.#enter(row, column);
        return true;
      }
      this.#close();
      this.#setStop(cellOf(row, column));
      cellOf(row, column)?.focus();
      return false;
    }
    if (this.#view.columns[next]?.kind === 'flag') {
      this.#close();
      this.#select(row, next);
    } else this.#edit(row, next);
    return true;
  }

  /** The next row shown in a direction; below all others is the new row. */
  #visible(at: number, by: number): HTMLElement | undefined {
    const { rows } = this.rows;
    let next = at + by;
    while (rows[next]?.element.hidden === true) next += by;
    if (next >= rows.length) return this.#newRow.element.hidden ? undefined : this.#newRow.element;
    return rows[next]?.element;
  }

  #moveKey(event: KeyboardEvent, row: HTMLElement, column: number): boolean {
    const { key, altKey, ctrlKey, metaKey } = event;
    const at = row === this.#newRow.element ? this.rows.rows.length : this.rows.indexOf(row);
    if (altKey) {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
      this.moveRow(row, key === 'ArrowUp' ? -1 : 1);
      return true;
    }
    if (this.#step(event, row, at, column)) return true;
    return !ctrlKey && !metaKey && this.#plainKey(key, row, column);
  }

  #plainKey(key: string, row: HTMLElement, column: number): boolean {
    const kind = this.#view.columns[column]?.kind;
    const isSwitch = kind === 'flag' || kind === 'choice';
    if (key === 'Delete' || key === 'Backspace') this.removeRow(row);
    else if (key === 'Enter' || key === 'F2' || (key === ' ' && isSwitch)) this.#edit(row, column);
    else if (key.length === 1 && key !== '/' && !isSwitch) this.#edit(row, column, key);
    else return false;
    return true;
  }

  /** Goes to another cell: with Ctrl to the first or last row. */
  #step({ key, ctrlKey, metaKey }: KeyboardEvent, row: HTMLElement, at: number, column: number): boolean {
    const [rows, columns] = MOVES[key] ?? [0, 0];
    if (rows === 0 && columns === 0) return false;
    const isFar = ctrlKey || metaKey;
    const last = this.rows.rows.length - 1;
    const from = isFar ? (rows > 0 ? last : 1) : at;
    const target = rows === 0 ? row : this.#visible(from, rows);
    this.#select(target, column + columns);
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

const cellFrom = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('.cell') ?? undefined) : undefined;

/** Where in a cell's text was clicked: the selection that the click made tells. */
function caretIn(cell: HTMLElement): number | undefined {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  return node && node !== cell && cell.contains(node) ? selection.anchorOffset : undefined;
}
