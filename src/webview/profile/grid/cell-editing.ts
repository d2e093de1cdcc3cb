import { announce } from '../../kit/live-region.ts';
import { CellEditor } from './cell-editor.ts';
import type { EditAnswer } from '../edit-queue.ts';
import { cellOf, drawCell, type GridRow, type GridRows } from './grid-rows.ts';
import type { PageEdit, TableView } from '../messages.ts';
import type { NewRow } from './new-row.ts';
import { filled, type PageHost } from '../page-host.ts';
import { setNote } from '../row-note.ts';
import type { Texts } from '../row-texts.ts';

/** What the editing of cells needs of their table. */
export interface EditedGrid {
  readonly host: PageHost;
  readonly view: () => TableView;
  readonly rows: GridRows;
  readonly newRow: NewRow;
  readonly element: HTMLElement;
  /** Moves the focus to a cell. */
  readonly select: (row: HTMLElement | undefined, column: number) => void;
  /** Makes a cell the one that Tab reaches. */
  readonly setStop: (cell: HTMLElement | undefined) => void;
  /** Shows the document's rows again. */
  readonly restore: () => void;
}

interface OpenCell {
  readonly row: HTMLElement;
  readonly column: number;
  readonly cell: HTMLElement;
  readonly editor: CellEditor;
  /** The row as it was shown when its edit began. */
  before: Texts;
}

/** The cell that is being edited, and what becomes of its edits. */
export class CellEditing {
  readonly #grid: EditedGrid;
  #open: OpenCell | undefined;

  constructor(grid: EditedGrid) {
    this.#grid = grid;
  }

  get current(): OpenCell | undefined {
    return this.#open;
  }

  get isInNewRow(): boolean {
    return this.#open?.row === this.#grid.newRow.element;
  }

  /** A row was changed in the document; what is being typed stays. */
  follow(row: GridRow): void {
    const open = this.#open;
    if (open?.row !== row.element) return;
    const text = row.texts[open.column] ?? '';
    if (open.editor.isChanged && text !== open.editor.known) return;
    open.editor.accept(text);
    open.before = row.texts;
  }

  /** Where the row is gone, what was typed is kept in view. */
  checkRow(): void {
    const open = this.#open;
    if (!open || open.row.isConnected) return;
    this.#open = undefined;
    open.editor.stop();
    if (open.editor.isChanged) this.#lost(open.editor.text);
  }

  /** Takes back what is not an edit yet. */
  revert(): void {
    const open = this.#open;
    if (!open) return;
    open.editor.revert();
    if (this.isInNewRow) this.#grid.newRow.set(open.column, open.editor.known, false);
  }

  /** Adds the new row; returns the column that is missing where one is. */
  addNewRow(isAsked = true): number | undefined {
    const { rows } = this.#grid.rows;
    return this.#grid.newRow.commit(rows.at(-1)?.texts, rows.length, isAsked);
  }

  /** Starts to edit a cell; a flag is switched instead. */
  open(row: HTMLElement, column: number, typed?: string, caret?: number): void {
    const cell = cellOf(row, column);
    const spec = this.#grid.view().columns[column];
    if (!cell || !spec) return;
    this.close();
    if (!this.#grid.host.canEdit() || spec.kind === 'flag') {
      this.#grid.select(row, column);
      if (spec.kind === 'flag' && this.#grid.host.canEdit()) this.#switch(row, column);
      return;
    }
    this.#grid.setStop(cell);
    const before = this.#textsOf(row);
    const editor = new CellEditor({
      ...{ column: spec, text: before[column] ?? '', typed, caret },
      label: this.#labelFor(row, spec.label),
      onRest: () => {
        if (row !== this.#grid.newRow.element) this.commit();
      },
      onType: () => {
        this.#typed();
      },
    });
    cell.classList.add('editing');
    cell.replaceChildren(editor.control);
    this.#open = { row, column, cell, editor, before };
    editor.fit();
    editor.control.focus();
    if (typed !== undefined && row === this.#grid.newRow.element) this.#grid.newRow.set(column, typed, false);
    this.#askImpact();
  }

  #labelFor(row: HTMLElement, label: string): string {
    const words = this.#grid.host.words();
    if (row === this.#grid.newRow.element) return `${words.newRow}: ${label}`;
    return filled(words.rowsOf, label, this.#grid.rows.indexOf(row) + 1);
  }

  #textsOf(row: HTMLElement): Texts {
    return row === this.#grid.newRow.element
      ? this.#grid.newRow.texts
      : (this.#grid.rows.rows[this.#grid.rows.indexOf(row)]?.texts ?? []);
  }

  #switch(row: HTMLElement, column: number): void {
    const before = this.#textsOf(row);
    const value = before[column] === 'yes' ? 'no' : 'yes';
    if (row === this.#grid.newRow.element) this.#grid.newRow.set(column, value);
    else this.#set(row, column, value, before);
  }

  #typed(): void {
    const editing = this.#open;
    if (editing && this.isInNewRow) this.#grid.newRow.set(editing.column, editing.editor.text, false);
    this.#askImpact();
  }

  #askImpact(): void {
    const editing = this.#open;
    if (!editing || !this.#grid.view().hasImpact) return;
    const { row, column, editor, before } = editing;
    const isNew = row === this.#grid.newRow.element;
    const edit: PageEdit | undefined = isNew
      ? this.#grid.newRow.edit(this.#grid.rows.rows.at(-1)?.texts, this.#grid.rows.rows.length)
      : {
          kind: 'set',
          table: this.#grid.view().id,
          row: this.#grid.rows.indexOf(row),
          before,
          column,
          value: editor.text,
        };
    this.#grid.host.askImpact(row, edit);
  }

  /** Makes what is typed into the open cell an edit; the cell stays open. */
  commit(): void {
    const editing = this.#open;
    if (!editing?.editor.isChanged) return;
    const { row, column, editor } = editing;
    if (row === this.#grid.newRow.element) {
      this.#grid.newRow.set(column, editor.text, false);
      return;
    }
    const { before } = editing;
    const value = editor.text;
    editor.sent();
    editing.before = before.map((text, at) => (at === column ? value : text));
    this.#set(row, column, value, before);
  }

  #set(row: HTMLElement, column: number, value: string, before: Texts): void {
    const at = this.#grid.rows.indexOf(row);
    setNote(row, 'conflict', undefined);
    this.#grid.rows.set(
      at,
      before.map((text, index) => (index === column ? value : text)),
    );
    this.#grid.host.send(
      { kind: 'set', table: this.#grid.view().id, row: at, before, column, value },
      (answer) => {
        this.#answered(row, column, value, answer);
      },
    );
  }

  #answered(row: HTMLElement, column: number, typed: string, { row: now, fault }: EditAnswer): void {
    const editing = this.#open;
    if (!fault) {
      if (editing?.row === row && now) {
        if (editing.column === column) editing.editor.accept(now[column] ?? '');
        editing.before = now;
      }
      return;
    }
    this.#grid.restore();
    const words = this.#grid.host.words();
    const edit = (): void => {
      setNote(row, 'conflict', undefined);
      this.open(row, column, typed);
    };
    const dismiss = (): void => {
      setNote(row, 'conflict', undefined);
      this.#grid.select(row, column);
    };
    const place = row.isConnected ? row : this.#grid.newRow.element;
    if (fault.kind === 'changed') {
      const text = filled(words.changed, fault.now ?? '', typed);
      const useMine = (): void => {
        this.#set(row, column, typed, this.#textsOf(row));
        this.#grid.select(row, column);
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
    const words = this.#grid.host.words();
    const text = message === '' ? filled(words.gone, typed) : `${message} “${typed}”`;
    const row = this.#grid.newRow.element;
    const dismiss = (): void => {
      setNote(row, 'conflict', undefined);
    };
    setNote(row, 'conflict', text, [{ label: words.dismiss, press: dismiss }]);
    announce(text);
  }

  /** Ends the editing of a cell, with what is typed. */
  close(): void {
    this.commit();
    this.stop();
  }

  stop(): void {
    const editing = this.#open;
    if (!editing) return;
    this.#open = undefined;
    const { cell, column, row, editor } = editing;
    editor.stop();
    cell.classList.remove('editing');
    const spec = this.#grid.view().columns[column];
    if (row === this.#grid.newRow.element) this.#grid.newRow.draw();
    else if (spec) drawCell(cell, spec, this.#textsOf(row)[column] ?? '', this.#grid.host.words());
  }
}
