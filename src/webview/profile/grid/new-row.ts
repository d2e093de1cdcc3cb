import { element } from '../../kit/element.ts';
import { cellOf, drawCell } from './grid-rows.ts';
import type { PageEdit, TableView } from '../messages.ts';
import { filled, type PageHost } from '../page-host.ts';
import { setNote } from '../row-note.ts';
import type { Texts } from '../row-texts.ts';

/** The empty row below a table: what is typed into it becomes a row once nothing needed is missing. */
export class NewRow {
  readonly element: HTMLElement;
  readonly #host: PageHost;
  readonly #view: TableView;
  #texts: string[];

  constructor(host: PageHost, view: TableView) {
    this.#host = host;
    this.#view = view;
    this.#texts = this.#blank();
    this.element = element(
      'div',
      { role: 'row', class: 'row new' },
      ...view.columns.map(() => element('div', { role: 'gridcell', class: 'cell' })),
    );
    this.draw();
  }

  get texts(): Texts {
    return this.#texts;
  }

  get isEmpty(): boolean {
    const blank = this.#blank();
    return this.#texts.every((text, at) => text.trim() === blank[at]);
  }

  set(column: number, text: string, isDrawn = true): void {
    this.#texts[column] = text;
    if (isDrawn) this.draw();
  }

  draw(): void {
    this.#view.columns.forEach((column, at) => {
      const cell = cellOf(this.element, at);
      if (!cell || cell.classList.contains('editing')) return;
      const text = this.#texts[at] ?? '';
      drawCell(cell, column, text, this.#host.words());
      const hint = column.hint === '' ? column.label : column.hint;
      cell.classList.toggle('hint', text === '');
      if (text === '') cell.textContent = at === 0 ? `+ ${hint}` : hint;
    });
  }

  /** The edit that adds the row; undefined while something needed is missing. */
  edit(above: Texts | undefined, at: number): PageEdit | undefined {
    if (this.#missing() !== undefined) return undefined;
    return { kind: 'add', table: this.#view.id, at, after: above, rows: [[...this.#texts]] };
  }

  /**
   * Adds the row; where something needed is missing, says so and returns its column.
   * @param above the row above
   */
  commit(above: Texts | undefined, at: number, isAsked = true): number | undefined {
    if (this.isEmpty) {
      setNote(this.element, 'missing', undefined);
      return undefined;
    }
    const missing = this.#missing();
    const words = this.#host.words();
    if (missing !== undefined) {
      const label = this.#view.columns[missing]?.label ?? '';
      setNote(this.element, 'missing', filled(words.missing, label));
      return isAsked ? missing : undefined;
    }
    const edit = this.edit(above, at);
    if (!edit) return undefined;
    const texts = [...this.#texts];
    this.#clear();
    this.#host.send(edit, ({ fault }) => {
      if (!fault) return;
      // What was typed comes back, to be corrected.
      if (this.isEmpty) this.#texts = texts;
      this.draw();
      setNote(this.element, 'conflict', `${fault.message} ${this.isEmpty ? texts.join(' · ') : ''}`);
    });
    return undefined;
  }

  #clear(): void {
    this.#texts = this.#blank();
    for (const kind of ['missing', 'conflict', 'impact'] as const) setNote(this.element, kind, undefined);
    this.draw();
  }

  #missing(): number | undefined {
    const at = this.#view.columns.findIndex(
      ({ isRequired }, column) => isRequired && (this.#texts[column] ?? '').trim() === '',
    );
    return at < 0 ? undefined : at;
  }

  #blank(): string[] {
    return this.#view.columns.map(({ kind }) => (kind === 'flag' ? 'no' : ''));
  }
}
