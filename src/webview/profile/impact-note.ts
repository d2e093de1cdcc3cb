import { button, element } from '../kit/element.ts';
import type { FromProfilePage, ImpactView, PageEdit, PageWords, QuoteView } from './messages.ts';
import { filled } from './page-host.ts';
import { setNote } from './row-note.ts';

/** A question about impact waits until typing rests. Milliseconds. */
const REST = 300;

interface ImpactDesk {
  readonly words: () => PageWords;
  readonly post: (message: FromProfilePage) => void;
}

/** Says below the row with the focus what its word marks, with the sentences; one note at a time. */
export class ImpactNote {
  readonly #desk: ImpactDesk;
  #question = 0;
  #row: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: ImpactDesk) {
    this.#desk = desk;
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Node && this.#row && !this.#row.contains(target)) this.#leave();
    });
  }

  /** @param edit of the row; without one nothing is known of it */
  ask(row: HTMLElement, edit: PageEdit | undefined): void {
    if (row !== this.#row) this.#leave();
    clearTimeout(this.#timer);
    this.#row = row;
    const id = ++this.#question;
    if (!edit) {
      setNote(row, 'impact', undefined);
      this.#desk.post({ kind: 'impact', id });
    } else
      this.#timer = setTimeout(() => {
        this.#desk.post({ kind: 'impact', id, edit });
      }, REST);
  }

  answered(id: number, view: ImpactView): void {
    const row = this.#row;
    if (id !== this.#question || !row) return;
    const note = setNote(row, 'impact', view.text, [], view.isLoud);
    if (note && view.posts.length > 0) this.#addSentences(note, view);
  }

  #leave(): void {
    clearTimeout(this.#timer);
    if (this.#row) setNote(this.#row, 'impact', undefined);
    this.#row = undefined;
    this.#desk.post({ kind: 'impact', id: ++this.#question });
  }

  #addSentences(note: HTMLElement, { posts, rest }: ImpactView): void {
    const words = this.#desk.words();
    let list: HTMLElement | undefined;
    const label = (): string => (list ? words.hideSentences : words.showSentences);
    const toggle = button(
      { class: 'action', 'aria-expanded': 'false' },
      () => {
        if (list) list.remove();
        list = list ? undefined : this.#list(posts, rest);
        if (list) note.append(list);
        toggle.setAttribute('aria-expanded', String(list !== undefined));
        toggle.textContent = label();
      },
      label(),
    );
    note.append(toggle);
  }

  #list(posts: ImpactView['posts'], rest: string): HTMLElement {
    return element(
      'div',
      { class: 'quotes' },
      element(
        'ul',
        {},
        ...posts.map(({ title, detail, quotes }) =>
          element(
            'li',
            {},
            element('span', {}, title),
            element('span', { class: 'detail' }, detail),
            element('ul', {}, ...quotes.map((quote) => element('li', {}, this.#quote(quote, title)))),
          ),
        ),
      ),
      ...(rest === '' ? [] : [element('p', { class: 'about' }, rest)]),
    );
  }

  #quote({ text, at }: QuoteView, title: string): HTMLElement {
    const label = `${text} ${filled(this.#desk.words().openIn, title)}`;
    const open = (): void => {
      this.#desk.post({ kind: 'sentence', of: 'impact', at });
    };
    return button({ class: 'link quote', 'aria-label': label }, open, text);
  }
}
