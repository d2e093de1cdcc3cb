import { button, element } from '../kit/element.ts';
import type { PageWords, ProblemView, SectionView } from './messages.ts';
import type { TablePart } from './table-part.ts';

/** A section of the form, and its entry in the list of sections. */
export class SectionPart {
  readonly element: HTMLElement;
  readonly entry: HTMLElement;
  readonly #count = element('span', { class: 'count' });
  readonly #body = element('div', { class: 'tables' });
  readonly #links = element('ul', { class: 'files' });
  readonly #openLink: (address: string) => void;
  readonly #words: PageWords;
  #tables: readonly TablePart[] = [];

  constructor(view: SectionView, words: PageWords, openLink: (address: string) => void) {
    this.#openLink = openLink;
    this.#words = words;
    const id = `section-${view.id}`;
    this.element = element(
      'section',
      { id, 'aria-labelledby': `${id}-title` },
      element('h2', { id: `${id}-title`, tabindex: -1 }, view.title),
      ...(view.about === '' ? [] : [element('p', { class: 'about' }, view.about)]),
      this.#body,
      this.#links,
    );
    this.entry = button(
      { class: 'entry' },
      () => {
        this.element.scrollIntoView({ block: 'start', behavior: 'instant' });
        this.element.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
      },
      element('span', { class: 'name' }, view.title),
      this.#count,
    );
  }

  show(view: SectionView, tables: readonly TablePart[]): void {
    const isSame =
      tables.length === this.#tables.length && tables.every((table, at) => table === this.#tables[at]);
    this.#tables = tables;
    if (!isSame) this.#body.append(...tables.map((table) => table.element));
    const rows = tables.reduce((sum, table) => sum + table.rowCount, 0);
    this.#count.textContent = rows === 0 ? '' : String(rows);
    this.#links.hidden = view.links.length === 0;
    this.#links.replaceChildren(
      ...view.links.map(({ address, label, detail }) =>
        element(
          'li',
          {},
          button(
            { class: 'link' },
            () => {
              this.#openLink(address);
            },
            label,
          ),
          element('span', { class: 'detail' }, detail),
        ),
      ),
    );
    if (view.links.length > 0) this.#links.setAttribute('aria-label', this.#words.files);
  }

  countProblems(problems: readonly ProblemView[]): void {
    const own = problems.some(({ table }) => this.#tables.some(({ id }) => id === table));
    this.entry.classList.toggle('has-problem', own);
  }

  filter(query: string): { readonly shown: number; readonly all: number } {
    const shown = this.#tables.reduce((sum, table) => sum + table.filter(query), 0);
    const all = this.#tables.reduce((sum, table) => sum + table.rowCount, 0);
    this.element.hidden = query !== '' && shown === 0;
    this.entry.classList.toggle('no-match', this.element.hidden);
    return { shown, all };
  }
}
