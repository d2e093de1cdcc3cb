import { button, element } from '../kit/element.ts';
import { announce } from '../kit/live-region.ts';
import { GridTable } from './grid/grid-table.ts';
import type { ProblemView, TableView } from './messages.ts';
import { filled, type PageHost } from './page-host.ts';
import { PastePanel } from './paste-panel.ts';
import { recordWithPending, withPending } from './pending-rows.ts';
import { RecordFields } from './record-fields.ts';
import { setNote } from './row-note.ts';

/** A table of the form with its title and what can be done with it. */
export class TablePart {
  readonly element: HTMLElement;
  readonly #host: PageHost;
  readonly #count = element('span', { class: 'count' });
  readonly #body: GridTable | RecordFields;
  readonly #unreadable: HTMLElement;
  #panel: PastePanel | undefined;
  #view: TableView;
  /** A table of several with columns is not shown before it has a row. */
  #isBare = false;

  /** @param isOnly whether the section has no other table, so that its own title is enough */
  constructor(host: PageHost, view: TableView, isOnly: boolean) {
    this.#host = host;
    this.#view = view;
    const words = host.words();
    const titleId = `title${view.id.replace(/\W+/g, '-')}`;
    this.#body = view.isRecord ? new RecordFields(host, view) : new GridTable(host, view, titleId);
    this.#unreadable = element('p', { class: 'unreadable' }, words.unreadable);
    const title = element('h3', { id: titleId, class: isOnly ? 'hidden-text' : undefined }, view.title);
    const tools = view.isRecord
      ? []
      : [
          button(
            { class: 'secondary', 'aria-label': `${words.paste} ${view.title}` },
            () => {
              this.#openPanel().focus();
            },
            words.paste,
          ),
          button(
            { class: 'secondary', 'aria-label': `${words.add}: ${view.title}` },
            () => {
              this.focusNewRow();
            },
            words.add,
          ),
        ];
    const isTitled = !(view.isRecord && view.columns.some(({ kind }) => kind !== 'flag'));
    this.element = element(
      'div',
      { class: isOnly ? 'table only' : 'table' },
      element(
        'div',
        { class: `bar${isTitled ? '' : ' hidden-text'}` },
        title,
        this.#count,
        element('span', { class: 'space' }),
        ...tools,
      ),
      ...(view.about === '' ? [] : [element('p', { class: 'about' }, view.about)]),
      this.#unreadable,
      this.#body.element,
    );
    this.#isBare = !isOnly && !view.isRecord && view.columns.length > 1;
    this.update(view);
  }

  get id(): string {
    return this.#view.id;
  }

  get rowCount(): number {
    return this.#view.isRecord ? 0 : this.#view.rows.length;
  }

  /** Starts a new row; the table is shown for it. */
  focusNewRow(): void {
    this.#isBare = false;
    this.element.classList.remove('bare');
    this.grid?.focusNewRow();
  }

  get isEmpty(): boolean {
    return this.#view.isReadable && this.#view.rows.flat().every((text) => text === '' || text === 'no');
  }

  get grid(): GridTable | undefined {
    return this.#body instanceof GridTable ? this.#body : undefined;
  }

  update(view: TableView): void {
    this.#view = view;
    this.#unreadable.hidden = view.isReadable;
    this.#body.element.hidden = !view.isReadable;
    this.#count.textContent = view.isRecord || view.rows.length === 0 ? '' : String(view.rows.length);
    if (view.rows.length > 0) this.#isBare = false;
    this.element.classList.toggle('bare', this.#isBare);
    this.draw();
    this.element.classList.toggle('read-only', !this.#host.canEdit());
  }

  /** Shows the document's rows with the edits that it does not have yet, so that no old text comes back for a moment. */
  draw(): void {
    const edits = this.#host.pending(this.id);
    const { rows, isRecord } = this.#view;
    if (edits.length === 0) this.#body.update(this.#view);
    else if (isRecord) this.#body.update({ ...this.#view, rows: [recordWithPending(rows[0] ?? [], edits)] });
    else this.#body.update({ ...this.#view, rows: withPending(rows, edits), notes: [] });
  }

  showProblems(problems: readonly ProblemView[]): void {
    this.#body.showProblems(problems);
    setNote(this.element, 'problem', problems.find(({ row }) => row === undefined)?.message);
  }

  filter(query: string): number {
    const shown = this.#body.filter(query);
    this.element.hidden = query !== '' && shown === 0;
    return shown;
  }

  flush(): void {
    this.#body.flush();
  }

  /** What was found in a pasted text. */
  pasted(rows: readonly (readonly string[])[], summary: string, refused: readonly string[]): void {
    this.#openPanel().show(rows, summary, refused);
  }

  #openPanel(): PastePanel {
    if (this.#panel) return this.#panel;
    const close = (): void => {
      this.#panel?.element.remove();
      this.#panel = undefined;
      this.grid?.focusCell(this.#view.rows.length, 0);
    };
    const add = (rows: readonly (readonly string[])[]): void => {
      const at = this.grid?.rows.rows.length ?? 0;
      const after = this.grid?.rows.rows.at(-1)?.texts;
      this.#host.send({ kind: 'add', table: this.id, at, after, rows }, ({ fault }) => {
        if (fault) setNote(this.element, 'conflict', fault.message);
        else announce(filled(this.#host.words().added, rows.length));
        this.grid?.focusCell(at, 0);
      });
      close();
    };
    this.#panel = new PastePanel(this.#host, this.#view, { add, close });
    this.#body.element.before(this.#panel.element);
    return this.#panel;
  }
}
