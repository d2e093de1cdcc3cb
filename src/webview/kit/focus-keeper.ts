import type { Channel } from './channel.ts';
import { isShape, isText } from './shape.ts';

interface SavedFocus {
  readonly focus: string;
}

const isSavedFocus = isShape<SavedFocus>({ focus: isText });

/** Keeps the focus in its place when a page is drawn again, and when its panel is hidden and shown again. */
export class FocusKeeper {
  readonly #channel: Channel<never>;
  readonly #selectorOf: (focused: HTMLElement) => string | undefined;
  #isFirstDraw = true;

  /** @param selectorOf a selector that finds the element again after a redraw; undefined when it cannot be found again */
  constructor(channel: Channel<never>, selectorOf: (focused: HTMLElement) => string | undefined) {
    this.#channel = channel;
    this.#selectorOf = selectorOf;
    document.addEventListener('focusin', () => {
      const focus = this.#current();
      if (focus !== undefined) channel.saveState({ focus } satisfies SavedFocus);
    });
  }

  /** Runs `render`, then restores the focus; where nothing had it, the first match of `fallback` gets it. */
  around(render: () => void, fallback?: string): void {
    const focus = this.#current() ?? (this.#isFirstDraw ? this.#saved() : undefined);
    this.#isFirstDraw = false;
    render();
    const before = focus === undefined ? null : document.querySelector<HTMLElement>(focus);
    if (before) before.focus({ preventScroll: true });
    else if (fallback !== undefined && document.activeElement === document.body)
      document.querySelector<HTMLElement>(fallback)?.focus();
  }

  #current(): string | undefined {
    const focused = document.activeElement;
    return focused instanceof HTMLElement && focused !== document.body
      ? this.#selectorOf(focused)
      : undefined;
  }

  #saved(): string | undefined {
    const saved = this.#channel.savedState();
    return isSavedFocus(saved) ? saved.focus : undefined;
  }
}
