import { button, element } from '../kit/element.ts';
import type { PostLine, Standing } from './messages.ts';
import type { SortKey } from './state.ts';

/** The height of a row; the style sheet has it too. Pixels. */
const ROW = 30;
/** Rows drawn beyond what is visible, above and below. */
const SPARE = 12;
const COLUMNS: readonly (readonly [key: SortKey | 'consent', text: string])[] = [
  ['title', 'title'],
  ['channel', 'channel'],
  ['date', 'date'],
  ['words', 'words'],
  ['consent', 'consent'],
  ['typical', 'typical'],
  ['weight', 'weight'],
  ['state', 'state'],
];

export interface TableHost {
  readonly words: () => Readonly<Record<string, string>>;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly chosen: Set<string>;
  readonly sort: (key: SortKey) => void;
  readonly choose: () => void;
  readonly open: (post: string) => void;
  readonly show: (post: PostLine | undefined) => void;
}

/** All that decides how a row looks. */
interface RowLook {
  readonly post: PostLine;
  readonly at: number;
  readonly words: Readonly<Record<string, string>>;
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly standing: Standing | undefined;
}
interface DrawnRow extends RowLook {
  readonly node: HTMLElement;
}

const isSameLook = (a: RowLook, b: RowLook): boolean =>
  a.post === b.post &&
  a.words === b.words &&
  a.isChosen === b.isChosen &&
  a.isActive === b.isActive &&
  a.standing === b.standing;

/** A grid that draws only the rows in sight, so that thousands of posts scroll smoothly. */
export class PostTable {
  readonly node: HTMLElement;
  readonly #host: TableHost;
  readonly #head = element('div', { role: 'row', class: 'row head', 'aria-rowindex': 1 });
  readonly #body = element('div', { class: 'rows' });
  readonly #grid: HTMLElement;
  #posts: readonly PostLine[] = [];
  #drawn: readonly DrawnRow[] = [];
  #active = 0;
  /** Where a range that is chosen with Shift begins. */
  #anchor = 0;

  constructor(host: TableHost) {
    this.#host = host;
    this.#grid = element(
      'div',
      { role: 'grid', id: 'grid', class: 'grid', tabindex: 0, 'aria-multiselectable': 'true' },
      element('div', { role: 'rowgroup', class: 'heads' }, this.#head),
      element('div', { role: 'rowgroup' }, this.#body),
    );
    this.node = this.#grid;
    this.#grid.addEventListener('scroll', () => {
      this.draw();
    });
    this.#grid.addEventListener('keydown', (event) => {
      if (event.target === this.#grid) this.#press(event);
    });
    new ResizeObserver(() => {
      this.draw();
    }).observe(this.#grid);
  }

  get active(): PostLine | undefined {
    return this.#posts[this.#active];
  }

  /** Shows other posts. The active one stays active where it is still among them, unless they are sorted or filtered in another way. */
  set(posts: readonly PostLine[], sort: SortKey, isDescending: boolean, isOtherView: boolean): void {
    const before = isOtherView ? undefined : this.active?.id;
    if (isOtherView) this.#grid.scrollTop = 0;
    this.#posts = posts;
    this.#active = Math.max(
      0,
      posts.findIndex(({ id }) => id === before),
    );
    this.#anchor = this.#active;
    this.#drawHead(sort, isDescending);
    this.draw();
    this.#host.show(this.active);
  }

  draw(): void {
    const words = this.#host.words();
    this.#grid.setAttribute('aria-label', words['posts'] ?? '');
    this.#grid.setAttribute('aria-rowcount', String(this.#posts.length + 1));
    this.#body.style.height = `${String(this.#posts.length * ROW)}px`;
    const first = Math.max(0, Math.floor(this.#grid.scrollTop / ROW) - SPARE);
    const last = Math.min(
      this.#posts.length,
      Math.ceil((this.#grid.scrollTop + this.#grid.clientHeight) / ROW) + SPARE,
    );
    const before = new Map(this.#drawn.map((row) => [row.at, row]));
    this.#drawn = this.#posts.slice(first, last).map((post, index) => {
      const look = this.#lookOf(post, first + index, words);
      const known = before.get(look.at);
      return known && isSameLook(known, look) ? known : { ...look, node: this.#row(look) };
    });
    if (this.#drawn.length !== before.size || this.#drawn.some((row) => before.get(row.at) !== row))
      this.#body.replaceChildren(...this.#drawn.map(({ node }) => node));
    const isDrawn = this.#active >= first && this.#active < last;
    if (isDrawn && this.active) this.#grid.setAttribute('aria-activedescendant', rowId(this.#active));
    else this.#grid.removeAttribute('aria-activedescendant');
  }

  #drawHead(sort: SortKey, isDescending: boolean): void {
    const words = this.#host.words();
    const cells = COLUMNS.map(([key, text]) => {
      const isSorted = key === sort;
      const label = words[text] ?? text;
      const arrow = isSorted ? (isDescending ? ' ↓' : ' ↑') : '';
      return element(
        'div',
        {
          role: 'columnheader',
          class: `cell ${key}`,
          ...(isSorted && { 'aria-sort': isDescending ? 'descending' : 'ascending' }),
        },
        key === 'consent'
          ? label
          : button(
              { id: `sort-${key}`, class: 'sort' },
              () => {
                this.#host.sort(key);
              },
              `${label}${arrow}`,
            ),
      );
    });
    const choice = element(
      'div',
      { role: 'columnheader', class: 'cell choice' },
      element('span', { class: 'hidden-text' }, words['chosen'] ?? ''),
    );
    const focused = document.activeElement?.id;
    this.#head.replaceChildren(choice, ...cells);
    if (focused?.startsWith('sort-') === true) document.getElementById(focused)?.focus();
  }

  #lookOf(post: PostLine, at: number, words: RowLook['words']): RowLook {
    const isChosen = this.#host.chosen.has(post.id);
    return {
      post,
      at,
      words,
      isChosen,
      isActive: at === this.#active,
      standing: this.#host.standings.get(post.id),
    };
  }

  #row({ post, at, words, isChosen, isActive, standing }: RowLook): HTMLElement {
    const cell = (name: string, text: string, title = text): HTMLElement =>
      element('div', { role: 'gridcell', class: `cell ${name}`, title }, text);
    const typical = standing?.word ?? (post.state === 'learned' ? (words['pending'] ?? '') : '–');
    const made = element(
      'div',
      {
        role: 'row',
        id: rowId(at),
        class: `row ${post.state}${isActive ? ' active' : ''}`,
        'aria-rowindex': at + 2,
        'aria-selected': String(isChosen),
      },
      cell('choice', isChosen ? '☑' : '☐', words['chosen'] ?? ''),
      cell('title', post.title, `${post.title}\n${post.path}`),
      cell('channel', post.channel),
      cell('date', post.date),
      cell('words', post.words === 0 ? '' : String(post.words)),
      cell('consent', consentText(post, words)),
      cell('typical', typical, standing?.text ?? typical),
      cell('weight', post.state === 'learned' ? `${String(post.weight)}×` : ''),
      cell('state', words[`is-${post.state}`] ?? post.state, post.notes.join('\n')),
    );
    made.style.transform = `translateY(${String(at * ROW)}px)`;
    made.addEventListener('click', (event) => {
      this.#click(at, event);
    });
    made.addEventListener('dblclick', () => {
      this.#host.open(post.id);
    });
    return made;
  }

  #click(at: number, event: MouseEvent): void {
    const isChoice = event.target instanceof Element && event.target.classList.contains('choice');
    if (event.shiftKey) this.#chooseRange(at);
    else if (isChoice || event.ctrlKey || event.metaKey) this.#toggle(at);
    this.#moveTo(at, event.shiftKey);
    this.#grid.focus({ preventScroll: true });
  }

  #press(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.#grid.clientHeight / ROW) - 2);
    const target = TARGETS[event.key]?.(this.#active, page, this.#posts.length - 1);
    if (target !== undefined) {
      if (event.shiftKey) this.#chooseRange(target);
      this.#moveTo(target, event.shiftKey);
    } else if (event.key === ' ') this.#toggle(this.#active);
    else if (event.key === 'Enter' && this.active) this.#host.open(this.active.id);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) this.#chooseAll();
    else return;
    event.preventDefault();
  }

  #moveTo(at: number, isRange: boolean): void {
    this.#active = Math.max(0, Math.min(this.#posts.length - 1, at));
    if (!isRange) this.#anchor = this.#active;
    const top = this.#active * ROW;
    const head = this.#head.offsetHeight;
    if (top < this.#grid.scrollTop) this.#grid.scrollTop = top;
    else if (top + ROW + head > this.#grid.scrollTop + this.#grid.clientHeight)
      this.#grid.scrollTop = top + ROW + head - this.#grid.clientHeight;
    this.draw();
    this.#host.show(this.active);
  }

  #toggle(at: number): void {
    const post = this.#posts[at];
    if (!post) return;
    if (!this.#host.chosen.delete(post.id)) this.#host.chosen.add(post.id);
    this.draw();
    this.#host.choose();
  }

  #chooseRange(to: number): void {
    const end = Math.max(0, Math.min(this.#posts.length - 1, to));
    const [from, until] = [Math.min(this.#anchor, end), Math.max(this.#anchor, end)];
    for (const { id } of this.#posts.slice(from, until + 1)) this.#host.chosen.add(id);
    this.#host.choose();
  }

  #chooseAll(): void {
    for (const { id } of this.#posts) this.#host.chosen.add(id);
    this.draw();
    this.#host.choose();
  }
}

const rowId = (at: number): string => `post-${String(at)}`;

const TARGETS: Readonly<Record<string, ((at: number, page: number, last: number) => number) | undefined>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, page) => at + page,
  PageUp: (at, page) => at - page,
  Home: () => 0,
  End: (_at, _page, last) => last,
};

/** What may be done with a post, in words. */
export function consentText(post: PostLine, words: Readonly<Record<string, string>>): string {
  if (!post.learn) return post.state === 'learned' ? (words['none'] ?? '') : '–';
  const may = [
    words['may-learn'],
    ...(post.quote ? [words['may-quote']] : []),
    ...(post.send ? [words['may-send']] : []),
  ].join(', ');
  return post.until === '' ? may : `${may} → ${post.until}`;
}
