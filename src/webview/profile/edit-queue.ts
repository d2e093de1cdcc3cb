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
  readonly #changed: (table: string) => void;
  readonly #waiting: Queued[] = [];
  #current: (Queued & { readonly id: number }) | undefined;
  #lastId = 0;
  /** The last edit that the shown document has. */
  #made = 0;
  #whenEmpty: (() => void)[] = [];

  /** @param changed called where a table has an edit more or less that its document does not have yet */
  constructor(send: (id: number, edit: PageEdit) => void, changed: (table: string) => void) {
    this.#send = send;
    this.#changed = changed;
  }

  /** The edits of a table that the shown document does not have yet, in their order. */
  pending(table: string): PageEdit[] {
    const current = this.#current && this.#current.id > this.#made ? [this.#current] : [];
    return [...current, ...this.#waiting].map(({ edit }) => edit).filter((edit) => edit.table === table);
  }

  /** The document that is shown next has all edits up to this one. */
  shows(made: number): void {
    this.#made = made;
  }

  add(edit: PageEdit, settle: (answer: EditAnswer) => void): void {
    this.#waiting.push({ edit, settle });
    this.#changed(edit.table);
    this.#next();
  }

  answered(id: number, answer: EditAnswer): void {
    const current = this.#current;
    if (current?.id !== id) return;
    this.#current = undefined;
    const { row } = answer;
    if (row && 'row' in current.edit) {
      const { table, row: at } = current.edit;
      let before = row;
      for (const queued of this.#waiting) {
        if (queued.edit.table !== table || !('before' in queued.edit) || queued.edit.row !== at) continue;
        queued.edit = { ...queued.edit, before };
        if (queued.edit.kind === 'set') before = before.with(queued.edit.column, queued.edit.value);
      }
    }
    this.#changed(current.edit.table);
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
