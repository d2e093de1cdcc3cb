import { button, element } from '../kit/element.ts';
import type { ConsentChoice, PostAction, PostRequest } from './messages.ts';

type Words = Readonly<Record<string, string>>;

export interface ActionsHost {
  readonly chosen: ReadonlySet<string>;
  readonly preview: (request: number, what: PostRequest) => void;
  readonly cancel: () => void;
  readonly apply: (what: PostRequest) => void;
  readonly announce: (text: string) => void;
}

const BUTTONS: readonly (readonly [PostAction, string])[] = [
  ['leave-out', 'leave-out'],
  ['take-in', 'take-in'],
  ['weight', 'set-weight'],
  ['consent', 'set-consent'],
];

/** The actions for chosen posts: each shows what would change before it is applied. */
export class PostActions {
  readonly bar = element('div', { class: 'controls' });
  readonly sheet = element('section', { class: 'sheet', hidden: true });
  readonly #host: ActionsHost;
  #words: Words = {};
  #request = 0;
  #what: PostRequest | undefined;
  readonly #lines = element('ul', { class: 'lines' });

  constructor(host: ActionsHost) {
    this.#host = host;
    this.sheet.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
  }

  draw(words: Words): void {
    this.#words = words;
    this.bar.replaceChildren(
      ...BUTTONS.map(([action, text]) =>
        button(
          { id: `do-${action}`, class: 'action', 'aria-disabled': String(this.#host.chosen.size === 0) },
          () => {
            this.#start(action);
          },
          words[text] ?? text,
        ),
      ),
    );
  }

  /** Posts were chosen or no longer are. */
  update(): void {
    for (const node of this.bar.querySelectorAll('button'))
      node.setAttribute('aria-disabled', String(this.#host.chosen.size === 0));
  }

  /** Shows what would change, if it was asked for last. */
  show(request: number, lines: readonly string[]): void {
    if (request !== this.#request || this.sheet.hidden) return;
    this.#lines.replaceChildren(...lines.map((line) => element('li', {}, line)));
    this.#host.announce(lines.join(' '));
    this.sheet.querySelector<HTMLElement>('#apply')?.removeAttribute('aria-disabled');
  }

  close(): void {
    this.sheet.hidden = true;
    this.#host.cancel();
    if (this.#what) document.getElementById(`do-${this.#what.action}`)?.focus();
    this.#what = undefined;
  }

  #start(action: PostAction): void {
    if (this.#host.chosen.size === 0) {
      this.#host.announce(this.#words['pick'] ?? '');
      return;
    }
    const consent = { learn: true, quote: true, send: false, until: '' };
    this.#what = { action, posts: [...this.#host.chosen], weight: 2, consent };
    const title = BUTTONS.find(([name]) => name === action)?.[1] ?? action;
    this.sheet.setAttribute('aria-labelledby', 'sheet-title');
    this.sheet.replaceChildren(
      element(
        'h2',
        { id: 'sheet-title' },
        `${(this.#words[title] ?? '').replace('…', '')} (${String(this.#host.chosen.size)})`,
      ),
      ...this.#fields(action),
      this.#lines,
      element(
        'div',
        { class: 'controls' },
        button(
          { id: 'apply', class: 'action main', 'aria-disabled': 'true' },
          () => {
            this.#apply();
          },
          this.#words['apply'] ?? '',
        ),
        button(
          { id: 'cancel', class: 'action' },
          () => {
            this.close();
          },
          this.#words['cancel'] ?? '',
        ),
      ),
    );
    this.sheet.hidden = false;
    this.#ask();
    this.sheet.querySelector<HTMLElement>('input, select, #cancel')?.focus();
  }

  #fields(action: PostAction): HTMLElement[] {
    if (action === 'weight') return [this.#weightField()];
    return action === 'consent' ? [this.#consentFields()] : [];
  }

  #weightField(): HTMLElement {
    const select = element(
      'select',
      { id: 'times' },
      ...[1, 2, 3, 4, 5].map((times) =>
        element('option', { value: times, selected: times === 2 }, `${String(times)}×`),
      ),
    );
    select.addEventListener('change', () => {
      this.#change({ weight: Number(select.value) });
    });
    return element('label', { class: 'field' }, this.#words['times'] ?? '', select);
  }

  #consentFields(): HTMLElement {
    const box = (name: 'learn' | 'quote' | 'send'): HTMLElement => {
      const input = element('input', { type: 'checkbox', id: `may-${name}`, checked: name !== 'send' });
      input.addEventListener('change', () => {
        this.#changeConsent({ [name]: input.checked });
      });
      return element('label', { class: 'field' }, input, this.#words[name] ?? name);
    };
    const until = element('input', { type: 'date', id: 'until' });
    until.addEventListener('change', () => {
      this.#changeConsent({ until: until.value });
    });
    return element(
      'fieldset',
      {},
      element('legend', {}, this.#words['may'] ?? ''),
      ...[box('learn'), box('quote'), box('send')],
      element('label', { class: 'field' }, this.#words['until'] ?? '', until),
    );
  }

  #changeConsent(change: Partial<ConsentChoice>): void {
    if (this.#what) this.#change({ consent: { ...this.#what.consent, ...change } });
  }

  #change(change: Partial<PostRequest>): void {
    if (!this.#what) return;
    this.#what = { ...this.#what, ...change };
    this.#ask();
  }

  #ask(): void {
    if (!this.#what) return;
    this.#lines.replaceChildren(element('li', { class: 'quiet' }, this.#words['working'] ?? ''));
    this.sheet.querySelector('#apply')?.setAttribute('aria-disabled', 'true');
    this.#host.preview(++this.#request, this.#what);
  }

  #apply(): void {
    const isReady = this.sheet.querySelector('#apply')?.getAttribute('aria-disabled') !== 'true';
    if (!this.#what || !isReady) return;
    this.#host.apply(this.#what);
    this.close();
  }
}
