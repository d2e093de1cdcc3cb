import type { EditAnswer } from './edit-queue.ts';
import type { PageEdit, PageWords } from './messages.ts';

/** What the parts of the page share. */
export interface PageHost {
  readonly words: () => PageWords;
  readonly canEdit: () => boolean;
  readonly send: (edit: PageEdit, settle: (answer: EditAnswer) => void) => void;
  /** The edits of a table that its document does not have yet. */
  readonly pending: (table: string) => readonly PageEdit[];
  readonly readPasted: (table: string, text: string) => void;
  /** Shows below a row what it marks with an edit; nothing without one. */
  readonly askImpact: (row: HTMLElement, edit: PageEdit | undefined) => void;
}

/** A text with values in its places {0} and {1}. */
export const filled = (text: string, ...values: readonly (string | number)[]): string =>
  values.reduce<string>((result, value, at) => result.replace(`{${at}}`, () => String(value)), text);
