import { button, element } from '../kit/element.ts';
import type { PageWords, ProblemView, SectionView } from './messages.ts';
import type { TablePart } from './table-part.ts';

/** What the links of a section lead to. */
interface SectionHost {
  readonly openLink: (address: string) => void;
  readonly openHabit: (at: number) => void;
  readonly showHabits: () => void;
}

/** A section of the form, and its entry in the list of sections. */
export class SectionPart {
  readonly element: HTMLElement;
  readonly entry: HTMLElement;
  readonly #count = element('span', { class: 'count' });
  readonly #body = element('div', { class: 'tables' });
  readonly #links = element('ul', { class: 'files' });
  readonly #evidence = element('div', { class: 'evidence' });
  readonly #fold: HTMLElement;
  readonly #host: SectionHost;
  readonly #words: PageWords;
  #tables: readonly TablePart[] = [];
  #isFirst = true;
  #evidenceShown = '';

  constructor(view: SectionView, words: PageWords, host: SectionHost) {
    this.#host = host;
    this.#words = words;
    const id = `section-${view.id}`;
    this.#fold = button(
      { class: 'fold', 'aria-expanded': 'false', hidden: true },
      () => {
        this.#unfold();
        this.#tables.find(({ grid }) => grid)?.focusNewRow();
      },
      element('span', { class: 'name' }, view.title),
      // Screen readers would read the two as one word.
      ' ',
      element('span', { class: 'detail' }, view.about),
    );
    this.element = element(
      'section',
      { id, 'aria-labelledby': `${id}-title` },
      this.#fold,
      element('h2', { id: `${id}-title`, tabindex: -1 }, view.title),
      ...(view.about === '' ? [] : [element('p', { class: 'about' }, view.about)]),
      this.#body,
      this.#evidence,
      this.#links,
    );
    this.entry = button(
      { class: 'entry' },
      () => {
        this.#unfold();
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
    const isEmpty = view.links.length === 0 && !view.evidence && tables.every((table) => table.isEmpty);
    // What was unfolded stays so: it may be about to be filled.
    if (this.#isFirst && isEmpty) this.#setFolded(true);
    else if (!isEmpty) this.#setFolded(false);
    this.#isFirst = false;
    this.#showEvidence(view.evidence);
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
              this.#host.openLink(address);
            },
            label,
          ),
          element('span', { class: 'detail' }, detail),
        ),
      ),
    );
    if (view.links.length > 0) this.#links.setAttribute('aria-label', this.#words.files);
  }

  #setFolded(isFolded: boolean): void {
    this.#fold.hidden = !isFolded;
    this.element.classList.toggle('folded', isFolded);
  }

  #unfold(): void {
    this.#setFolded(false);
  }

  #showEvidence(evidence: SectionView['evidence']): void {
    this.#evidence.hidden = !evidence;
    const shown = JSON.stringify(evidence ?? null);
    if (!evidence || shown === this.#evidenceShown) return;
    this.#evidenceShown = shown;
    const { title, habits, link } = evidence;
    const { openHabit, showHabits } = this.#host;
    const lines = habits.map(({ text, quote }) =>
      element(
        'li',
        {},
        element('span', {}, text),
        ...(quote
          ? [
              button(
                { class: 'link quote' },
                () => {
                  openHabit(quote.at);
                },
                `“${quote.text}”`,
              ),
            ]
          : []),
      ),
    );
    this.#evidence.replaceChildren(
      element('p', { class: 'about' }, title),
      element('ul', {}, ...lines),
      ...(link === '' ? [] : [button({ class: 'link' }, showHabits, link)]),
    );
  }

  countProblems(problems: readonly ProblemView[]): void {
    const own = problems.some(({ table }) => this.#tables.some(({ id }) => id === table));
    if (own) this.#unfold();
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
