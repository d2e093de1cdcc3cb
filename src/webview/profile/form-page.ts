import { button, element } from '../kit/element.ts';
import { announce } from '../kit/live-region.ts';
import { isIndex, isMaybe, isShape, isText } from '../kit/shape.ts';
import type { Channel } from '../kit/channel.ts';
import type { FromProfilePage, ProblemView, SectionView, ToProfilePage } from './messages.ts';
import { filled, type PageHost } from './page-host.ts';
import { SectionPart } from './section-part.ts';
import { TablePart } from './table-part.ts';

/** What is still there when the page was hidden. */
interface SavedView {
  readonly query: string;
  readonly scroll: number;
  readonly table?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}

const isSavedView = isShape<SavedView>({
  ...{ query: isText, scroll: isIndex, table: isMaybe(isText) },
  ...{ row: isMaybe(isIndex), column: isMaybe(isIndex) },
});

type Form = Extract<ToProfilePage, { kind: 'form' }>;

/** The page: a list of sections beside the form, and a filter above both. */
export class FormPage {
  readonly #place: HTMLElement;
  readonly #host: PageHost;
  readonly #channel: Channel<FromProfilePage>;
  readonly #tables = new Map<string, TablePart>();
  readonly #sections = new Map<string, SectionPart>();
  readonly #title = element('h1', {});
  readonly #problems = element('div', { class: 'problems' });
  readonly #matches = element('span', { class: 'matches', role: 'status' });
  readonly #nav = element('nav', {});
  readonly #form = element('div', { class: 'form' });
  readonly #broken = element('div', { class: 'broken', role: 'alert', hidden: true });
  #filter: HTMLInputElement | undefined;
  #whole: HTMLElement | undefined;
  #problemList: readonly ProblemView[] = [];

  constructor(place: HTMLElement, host: PageHost, channel: Channel<FromProfilePage>) {
    this.#place = place;
    this.#host = host;
    this.#channel = channel;
  }

  show(form: Form): void {
    const isFirst = this.#whole === undefined;
    if (isFirst) this.#build();
    const focus = this.#focused();
    this.#title.textContent = form.title;
    this.#broken.hidden = true;
    if (this.#whole) this.#whole.hidden = false;
    this.#showTables(form);
    this.#showSections(form.sections);
    this.#showProblems(form.problems);
    if (this.#filter?.value !== '') this.#applyFilter();
    if (isFirst) this.#restore();
    else if (focus && document.activeElement === document.body)
      this.#tables.get(focus.table)?.grid?.focusCell(focus.row, focus.column);
  }

  /** The text cannot be read: the form waits, with what is typed in it. */
  showBroken(message: string): void {
    const words = this.#host.words();
    if (!this.#whole) this.#build();
    if (this.#whole) this.#whole.hidden = true;
    this.#broken.hidden = false;
    this.#broken.replaceChildren(
      element('h1', {}, words.broken),
      element('p', {}, message),
      element('p', { class: 'about' }, words.brokenKept),
      button(
        { class: 'primary' },
        () => {
          this.#channel.post({ kind: 'open', place: 'text' });
        },
        words.asText,
      ),
    );
  }

  pasted({ table, rows, summary, refused }: Extract<ToProfilePage, { kind: 'pasted' }>): void {
    this.#tables.get(table)?.pasted(rows, summary, refused);
  }

  /** Shows a table again, with the edits that its document does not have yet. */
  redraw(table: string): void {
    this.#tables.get(table)?.draw();
  }

  flush(): void {
    for (const table of this.#tables.values()) table.flush();
  }

  #build(): void {
    const words = this.#host.words();
    const open = (place: 'text' | 'beside' | 'next-steps', label: string): HTMLElement =>
      button(
        { class: 'secondary' },
        () => {
          this.#channel.post({ kind: 'open', place });
        },
        label,
      );
    const filter = element('input', {
      ...{ type: 'search', class: 'filter', placeholder: words.filter, 'aria-label': words.filter },
    });
    this.#filter = filter;
    filter.addEventListener('input', () => {
      this.#applyFilter();
      this.#save();
    });
    filter.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || filter.value === '') return;
      filter.value = '';
      this.#applyFilter();
      event.stopPropagation();
    });
    this.#nav.setAttribute('aria-label', words.sections);
    this.#whole = element(
      'div',
      { class: 'page' },
      element(
        'header',
        {},
        this.#title,
        filter,
        this.#matches,
        element('span', { class: 'space' }),
        open('next-steps', words.nextSteps),
        open('beside', words.beside),
        open('text', words.asText),
      ),
      element(
        'div',
        { class: 'columns' },
        this.#nav,
        element(
          'div',
          { class: 'content' },
          this.#problems,
          this.#form,
          element('p', { class: 'keys about' }, words.keys),
        ),
      ),
    );
    this.#place.replaceChildren(this.#broken, this.#whole);
    document.addEventListener('keydown', (event) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      filter.focus();
      filter.select();
    });
    document.addEventListener('focusin', () => {
      this.#save();
    });
    document.addEventListener('scrollend', () => {
      this.#save();
    });
  }

  #showTables({ tables, sections }: Form): void {
    const wanted = new Set(sections.flatMap((section) => section.tables));
    for (const [id, table] of this.#tables)
      if (!wanted.has(id)) {
        table.element.remove();
        this.#tables.delete(id);
      }
    for (const view of tables) {
      const known = this.#tables.get(view.id);
      const isOnly = sections.find((section) => section.tables.includes(view.id))?.tables.length === 1;
      if (known) known.update(view);
      else this.#tables.set(view.id, new TablePart(this.#host, view, isOnly));
    }
  }

  #showSections(sections: readonly SectionView[]): void {
    for (const view of sections) {
      let part = this.#sections.get(view.id);
      if (!part) {
        part = new SectionPart(view, this.#host.words(), this.#sectionHost);
        this.#sections.set(view.id, part);
        this.#form.append(part.element);
        this.#nav.append(part.entry);
      }
      part.show(
        view,
        view.tables.flatMap((id) => this.#tables.get(id) ?? []),
      );
    }
  }

  readonly #sectionHost = {
    openLink: (address: string): void => {
      this.#channel.post({ kind: 'link', address });
    },
    openHabit: (at: number): void => {
      this.#channel.post({ kind: 'sentence', of: 'habits', at });
    },
    showHabits: (): void => {
      this.#channel.post({ kind: 'open', place: 'habits' });
    },
  };

  #showProblems(problems: readonly ProblemView[]): void {
    if (JSON.stringify(problems) === JSON.stringify(this.#problemList)) return;
    this.#problemList = problems;
    for (const [id, table] of this.#tables)
      table.showProblems(problems.filter((problem) => problem.table === id));
    for (const part of this.#sections.values()) part.countProblems(problems);
    const words = this.#host.words();
    const lines = problems.map((problem) =>
      element(
        'li',
        {},
        problem.table === undefined
          ? problem.message
          : button(
              { class: 'link' },
              () => {
                this.#reveal(problem);
              },
              problem.message,
            ),
      ),
    );
    this.#problems.replaceChildren(
      ...(problems.length === 0
        ? []
        : [
            element(
              'details',
              { open: problems.length < 4 },
              element('summary', {}, filled(words.problems, problems.length)),
              element('ul', {}, ...lines),
            ),
          ]),
    );
  }

  #reveal({ table: id, row, column }: ProblemView): void {
    const table = this.#tables.get(id ?? '');
    if (table?.grid && row !== undefined) table.grid.focusCell(row, column ?? 0);
    else table?.element.scrollIntoView({ block: 'center' });
    table?.element.querySelector<HTMLElement>('textarea')?.focus();
  }

  #applyFilter(): void {
    const query = (this.#filter?.value ?? '').trim().toLowerCase();
    let shown = 0;
    let all = 0;
    for (const part of this.#sections.values()) {
      const counts = part.filter(query);
      shown += counts.shown;
      all += counts.all;
    }
    const words = this.#host.words();
    const text = shown === 0 ? words.noMatches : filled(words.matches, shown, all);
    this.#matches.textContent = query === '' ? '' : text;
    if (query !== '' && shown === 0) announce(text);
    this.#highlight(query);
  }

  /** Marks what matches, without touching the page's elements. */
  #highlight(query: string): void {
    if (!('highlights' in CSS)) return;
    CSS.highlights.delete('match');
    if (query === '') return;
    const ranges: Range[] = [];
    const walker = document.createTreeWalker(this.#form, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('.cell') && !node.parentElement.closest('[hidden], .head, .new')
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_SKIP,
    );
    for (let node = walker.nextNode(); node && ranges.length < 500; node = walker.nextNode()) {
      const at = node.textContent?.toLowerCase().indexOf(query) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, Math.min(at + query.length, node.textContent?.length ?? 0));
      ranges.push(range);
    }
    CSS.highlights.set('match', new Highlight(...ranges));
  }

  #focused(): { table: string; row: number; column: number } | undefined {
    for (const [table, { grid }] of this.#tables) {
      const place = grid?.focused;
      if (place) return { table, ...place };
    }
    return undefined;
  }

  #save(): void {
    if (!this.#whole || this.#whole.hidden) return;
    this.#channel.saveState({
      ...{ query: this.#filter?.value ?? '', scroll: Math.round(window.scrollY) },
      ...this.#focused(),
    } satisfies SavedView);
  }

  #restore(): void {
    const saved = this.#channel.savedState();
    if (!isSavedView(saved)) return;
    if (this.#filter && saved.query !== '') {
      this.#filter.value = saved.query;
      this.#applyFilter();
    }
    const { table, row, column } = saved;
    if (table !== undefined && row !== undefined) this.#tables.get(table)?.grid?.focusCell(row, column ?? 0);
    window.scrollTo({ top: saved.scroll, behavior: 'instant' });
  }
}
