import type { Span } from '../span.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A head as a dialect recognises it. */
export interface Head extends Span {
  readonly dialect: 'yaml' | 'toml' | 'json' | 'lines' | 'script' | 'comment';
  /** What stands between the fences. */
  readonly source: string;
  readonly sourceStart: number;
  /** Opened and not closed. */
  readonly isOpen: boolean;
  /** Where recognising it is reading it; undefined where its grammar cannot read it. */
  readonly fields?: Fields | undefined;
}

/** Where the first blank line at or after `from` begins, or the end of the file. */
export function blankLineAfter(file: string, from: number): number {
  const blank = /\r?\n[ \t]*\r?\n/g;
  blank.lastIndex = from;
  return blank.exec(file)?.index ?? file.length;
}

/** White space and a byte-order mark before what a file begins with. */
export const OPENING_SPACE = /^\uFEFF?\s*/;
