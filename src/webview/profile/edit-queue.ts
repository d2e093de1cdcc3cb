import type { FaultView, PageEdit } from './messages.ts';

export interface EditAnswer {
  /** The edited row as it is in the document. */
  readonly row?: readonly string[] | undefined;
  readonly fault?: FaultView | undefined;
}

interface Queued {
  edit: PageEdit;
  readonly settle: (answer: EditAnswer) => void;
}

/**
 * Sends edits one after the other. An edit that waits for another of the same row follows what that one made
 * of it, so that it is not taken for an edit of an outdated row.
 */
export class EditQueue {
  readonly #send: (id: number, edit: PageEdit) => void;
  readonly #waiting: Queued[] = [];
  #current: (Queued & { readonly id: number }) | undefined;
  #lastId = 0;
  #whenEmpty: (() => void)[] = [];

  constructor(send: (id: number, edit: PageEdit) => void) {
    this.#send = send;
  }

  add(edit: PageEdit, settle: (answer: EditAnswer) => void): void {
    this.#waiting.push({ edit, settle });
    this.#next();
  }

  answered(id: number, answer: EditAnswer): void {
    const current = this.#current;
    if (current?.id !== id) return;
    this.#current = undefined;
    const { row } = answer;
    if (row && 'row' in current.edit) {
      const { table, row: at } = current.edit;
      for (const queued of this.#waiting)
        if (queued.edit.table === table && 'before' in queued.edit && queued.edit.row === at)
          queued.edit = { ...queued.edit, before: row };
    }
    current.settle(answer);
    this.#next();
  }

  /** Calls back once every edit is answered. */
  whenEmpty(callback: () => void): void {
    this.#whenEmpty.push(callback);
    this.#next();
  }

  #next(): void {
    if (this.#current) return;
    const next = this.#waiting.shift();
    if (next) {
      this.#current = { ...next, id: ++this.#lastId };
      this.#send(this.#current.id, next.edit);
      return;
    }
    const waiting = this.#whenEmpty;
    this.#whenEmpty = [];
    for (const callback of waiting) callback();
  }
}
