import type { EditAnswer } from './edit-queue.ts';
import type { PageEdit, PageWords } from './messages.ts';

/** What the parts of the page share. */
export interface PageHost {
  readonly words: () => PageWords;
  readonly canEdit: () => boolean;
  readonly send: (edit: PageEdit, settle: (answer: EditAnswer) => void) => void;
  readonly readPasted: (table: string, text: string) => void;
  /** Asks what an edit would mark; `show` is called with the answer unless another question comes first. */
  readonly askImpact: (edit: PageEdit | undefined, show?: (text: string, isLoud: boolean) => void) => void;
}

/** A text with values in its places {0} and {1}. */
export const filled = (text: string, ...values: readonly (string | number)[]): string =>
  values.reduce<string>((result, value, at) => result.replace(`{${at}}`, () => String(value)), text);
