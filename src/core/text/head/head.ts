import type { Span } from '../span.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A head as recognised by a dialect. */
export interface Head extends Span {
  readonly dialect: 'yaml' | 'toml' | 'json' | 'lines' | 'script' | 'comment';
  /** The text between the fences. */
  readonly source: string;
  readonly sourceStart: number;
  /** True for a head that is not closed. */
  readonly isOpen: boolean;
  /** Set where recognising includes reading; undefined where the grammar cannot be read. */
  readonly fields?: Fields | undefined;
}

/** The beginning of the first blank line at or after `from`, or the end of the file. */
export function blankLineAfter(file: string, from: number): number {
  const blank = /\r?\n[ \t]*\r?\n/g;
  blank.lastIndex = from;
  return blank.exec(file)?.index ?? file.length;
}

/** White space and a byte-order mark at the beginning of a file. */
export const OPENING_SPACE = /^\uFEFF?\s*/;
