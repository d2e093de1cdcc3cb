import type { ReaderRow } from './messages.ts';

type Row = Pick<ReaderRow, 'id' | 'text' | 'warning'>;

/** Whether the text of a post is covered by its author's warning, which nobody has opened. */
export const isCovered = ({ id, warning }: Row, unfolded: ReadonlySet<string>): boolean =>
  warning !== '' && !unfolded.has(id);

/** What stands for a post in one line: its author's warning, if there is one, else its text. */
export const gistOf = ({ text, warning }: Row): string => (warning === '' ? text : warning);
