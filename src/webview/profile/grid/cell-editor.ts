import { element } from '../../kit/element.ts';
import type { ColumnView } from '../messages.ts';

/** Typing rests this long before what is typed becomes an edit. Milliseconds. */
const REST = 900;

type Control = HTMLTextAreaElement | HTMLSelectElement;

export interface CellEditorOptions {
  readonly column: ColumnView;
  readonly label: string;
  readonly text: string;
  /** Replaces the text, as typing into a cell does. */
  readonly typed?: string | undefined;
  /** Where the caret is placed; at the end without it. */
  readonly caret?: number | undefined;
  /** Called when typing rests. */
  readonly onRest: () => void;
  /** Called with every change. */
  readonly onType: () => void;
}

/** The control in which a cell's text is edited. */
export class CellEditor {
  readonly control: Control;
  /** The text that the document has, as far as this editor knows. */
  #known: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ column, label, text, typed, caret, onRest, onType }: CellEditorOptions) {
    this.#known = text;
    this.control = column.kind === 'choice' ? select(column, text) : textarea(column);
    this.control.className = 'editor';
    this.control.setAttribute('aria-label', label);
    this.control.value = typed ?? text;
    this.control.addEventListener('input', () => {
      this.fit();
      onType();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(onRest, REST);
    });
    if (this.control instanceof HTMLTextAreaElement) {
      const at = caret ?? this.control.value.length;
      this.control.setSelectionRange(at, at);
    }
  }

  get text(): string {
    return this.control.value;
  }

  get known(): string {
    return this.#known;
  }

  get isChanged(): boolean {
    return this.control.value !== this.#known;
  }

  /** The document has this text now, from here on what is typed is compared with it. */
  accept(text: string): void {
    if (!this.isChanged) this.control.value = text;
    this.#known = text;
    this.fit();
  }

  /** What is typed was sent. */
  sent(): void {
    clearTimeout(this.#timer);
    this.#known = this.control.value;
  }

  revert(): void {
    clearTimeout(this.#timer);
    this.control.value = this.#known;
    this.fit();
  }

  /** As high as its text. */
  fit(): void {
    if (!(this.control instanceof HTMLTextAreaElement)) return;
    this.control.style.height = '0';
    this.control.style.height = `${String(this.control.scrollHeight)}px`;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

const textarea = ({ hint, isRequired }: ColumnView): HTMLTextAreaElement =>
  element('textarea', {
    rows: 1,
    placeholder: hint,
    spellcheck: 'true',
    autocomplete: 'off',
    'aria-required': isRequired ? 'true' : undefined,
  });

function select({ choices, isRequired }: ColumnView, text: string): HTMLSelectElement {
  const options = choices.map(({ value, label }) => element('option', { value }, label));
  if (!isRequired || text === '') options.unshift(element('option', { value: '' }, ''));
  return element('select', {}, ...options);
}
