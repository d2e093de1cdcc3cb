import { button, element } from '../kit/element.ts';
import type { TableView } from './messages.ts';
import { filled, type PageHost } from './page-host.ts';

/** So many rows of a pasted list are shown. */
const SHOWN = 5;
/** Typing rests this long before the list is read again. Milliseconds. */
const REST = 150;

interface PasteActions {
  readonly add: (rows: readonly (readonly string[])[]) => void;
  readonly close: () => void;
}

/** A place to paste a list or cells of a spreadsheet, with what would be added of it. */
export class PastePanel {
  readonly element: HTMLElement;
  readonly #host: PageHost;
  readonly #view: TableView;
  readonly #field: HTMLTextAreaElement;
  readonly #result: HTMLElement;
  readonly #addButton: HTMLButtonElement;
  #rows: readonly (readonly string[])[] = [];

  constructor(host: PageHost, view: TableView, { add, close }: PasteActions) {
    this.#host = host;
    this.#view = view;
    const words = host.words();
    this.#field = element('textarea', {
      rows: 3,
      class: 'editor',
      'aria-label': words.pasteHere,
      placeholder: words.pasteHere,
    });
    this.#result = element('div', { class: 'pasted', 'aria-live': 'polite' });
    const confirm = (): void => {
      if (this.#rows.length > 0) add(this.#rows);
    };
    this.#addButton = button({ class: 'primary', disabled: true }, confirm, filled(words.pasteAdd, 0));
    this.element = element(
      'div',
      { class: 'paste-panel', role: 'group', 'aria-label': `${words.paste} ${view.title}` },
      this.#field,
      this.#result,
      element(
        'div',
        { class: 'buttons' },
        this.#addButton,
        button({ class: 'secondary' }, close, words.cancel),
      ),
    );
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.#field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        host.readPasted(view.id, this.#field.value);
      }, REST);
    });
    this.element.addEventListener('keydown', (event) => {
      const isConfirm = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (event.key !== 'Escape' && !isConfirm) return;
      event.preventDefault();
      event.stopPropagation();
      if (isConfirm) confirm();
      else close();
    });
  }

  focus(): void {
    this.#field.focus();
  }

  /** Shows rows that were found; the button to add them gets the focus where they were pasted into the table. */
  show(rows: readonly (readonly string[])[], summary: string, refused: readonly string[]): void {
    this.#rows = rows;
    this.#addButton.disabled = rows.length === 0;
    this.#addButton.textContent = filled(this.#host.words().pasteAdd, rows.length);
    const { columns } = this.#view;
    const list = rows
      .slice(0, SHOWN)
      .map((row) =>
        element('li', {}, ...columns.flatMap((_, at) => (row[at] ? [element('span', {}, row[at])] : []))),
      );
    const more = rows.length > SHOWN ? [element('li', { class: 'more' }, '…')] : [];
    this.#result.replaceChildren(
      element('p', {}, summary),
      element('ul', {}, ...list, ...more),
      ...(refused.length > 0
        ? [
            element(
              'ul',
              { class: 'refused' },
              ...refused.slice(0, SHOWN).map((line) => element('li', {}, line)),
            ),
          ]
        : []),
    );
    if (!this.element.contains(document.activeElement)) this.#addButton.focus();
  }
}
