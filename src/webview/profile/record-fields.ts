import { element } from '../kit/element.ts';
import { announce } from '../kit/live-region.ts';
import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import type { ColumnView, ProblemView, TableView } from './messages.ts';
import { filled, type PageHost } from './page-host.ts';
import { setNote } from './row-note.ts';

/** Typing rests this long before what is typed becomes an edit. Milliseconds. */
const REST = 900;

interface Field {
  readonly row: HTMLElement;
  readonly column: ColumnView;
  /** The field's text on the page. */
  readonly text: () => string;
  readonly show: (text: string) => void;
  /** The text that the document has, as far as the page knows. */
  known: string;
}

/** The fields of one object, such as the brand's name and description. */
export class RecordFields {
  readonly element: HTMLElement;
  readonly #host: PageHost;
  #view: TableView;
  readonly #fields: readonly Field[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PageHost, view: TableView) {
    this.#host = host;
    this.#view = view;
    this.#fields = view.columns.map((column, at) => this.#make(column, at));
    this.element = element('div', { class: 'record' }, ...this.#fields.map(({ row }) => row));
    this.update(view);
  }

  get id(): string {
    return this.#view.id;
  }

  update(view: TableView): void {
    this.#view = view;
    this.#fields.forEach((field, at) => {
      const text = view.rows[0]?.[at] ?? '';
      const isTyped = field.text() !== field.known;
      if (isTyped && text !== field.known) return;
      field.known = text;
      if (!isTyped) field.show(text);
    });
  }

  showProblems(problems: readonly ProblemView[]): void {
    this.#fields.forEach(({ row }, at) => {
      setNote(row, 'problem', problems.find(({ column }) => column === at)?.message);
    });
  }

  filter(query: string): number {
    let shown = 0;
    for (const { row, column, text } of this.#fields) {
      const isHidden = query !== '' && !`${column.label}\n${text()}`.toLowerCase().includes(query);
      row.hidden = isHidden;
      if (!isHidden) shown++;
    }
    return shown;
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#fields.forEach((_, at) => {
      this.#commit(at);
    });
  }

  #make(column: ColumnView, at: number): Field {
    return column.kind === 'flag' ? this.#flag(column, at) : this.#text(column, at);
  }

  #flag(column: ColumnView, at: number): Field {
    const box = document.createElement('vscode-checkbox');
    box.label = column.label;
    box.addEventListener('change', () => {
      this.#commit(at);
    });
    return {
      row: element('div', { class: 'field flag' }, box),
      column,
      text: () => (box.checked ? 'yes' : 'no'),
      show: (text) => {
        box.checked = text === 'yes';
      },
      known: 'no',
    };
  }

  #text(column: ColumnView, at: number): Field {
    const id = `field-${this.#view.id.replace(/\W+/g, '-')}-${at}`;
    const control = element('textarea', {
      id,
      rows: 1,
      class: `editor ${column.kind}`,
      placeholder: column.hint,
      'aria-required': column.isRequired ? 'true' : undefined,
    });
    const fit = (): void => {
      control.style.height = '0';
      control.style.height = `${String(control.scrollHeight)}px`;
    };
    control.addEventListener('input', () => {
      fit();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#commit(at);
      }, REST);
    });
    control.addEventListener('blur', () => {
      this.#commit(at);
    });
    control.addEventListener('keydown', (event) => {
      this.#key(event, at, fit);
    });
    requestAnimationFrame(fit);
    return {
      row: element('div', { class: 'field' }, element('label', { for: id }, column.label), control),
      column,
      text: () => control.value,
      show: (text) => {
        if (control.value !== text) control.value = text;
        fit();
      },
      known: '',
    };
  }

  #key(event: KeyboardEvent, at: number, fit: () => void): void {
    const field = this.#fields[at];
    if (!field || event.isComposing) return;
    const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (isUndo || event.key === 'Escape') {
      // What is not an edit yet is taken back here; the rest is the document's undo.
      if (field.text() === field.known) return;
      clearTimeout(this.#timer);
      field.show(field.known);
      fit();
    } else if (event.key === 'Enter' && field.column.kind !== 'text') this.#commit(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #commit(at: number): void {
    const field = this.#fields[at];
    if (!field || !this.#host.canEdit() || field.text() === field.known) return;
    const before = this.#fields.map(({ known }) => known);
    const value = field.text();
    const known = field.known;
    field.known = value;
    setNote(field.row, 'conflict', undefined);
    this.#host.send({ kind: 'set', table: this.id, row: 0, before, column: at, value }, ({ fault, row }) => {
      if (row && !fault) {
        const now = row[at] ?? '';
        if (
          field.text() === field.known &&
          document.activeElement?.id !== field.row.querySelector('textarea')?.id
        )
          field.show(now);
        if (field.text() === value) field.known = field.text() === now ? now : value;
      }
      if (fault)
        this.#refused(
          field,
          at,
          value,
          known,
          fault.kind === 'changed' ? fault.now : undefined,
          fault.message,
        );
    });
  }

  #refused(
    field: Field,
    at: number,
    typed: string,
    known: string,
    now: string | undefined,
    message: string,
  ): void {
    const words = this.#host.words();
    const keep = (text: string): void => {
      setNote(field.row, 'conflict', undefined);
      field.known = text;
      field.show(text);
    };
    if (now === undefined) {
      setNote(field.row, 'conflict', message, [
        {
          label: words.dismiss,
          press: () => {
            keep(known);
          },
        },
      ]);
      announce(message);
      field.known = known;
      return;
    }
    const text = filled(words.changed, now, typed);
    field.known = now;
    setNote(field.row, 'conflict', text, [
      {
        label: words.useMine,
        press: () => {
          setNote(field.row, 'conflict', undefined);
          this.#commit(at);
        },
      },
      {
        label: words.keepTheirs,
        press: () => {
          keep(now);
        },
      },
    ]);
    announce(text);
  }
}
