import type { Span } from '../span.ts';
import type { Mask } from './mask.ts';

/** A match of a pattern. */
export interface Place {
  readonly index: number;
  readonly end: number;
}

/** A file as input of recognisers. */
export interface Source {
  readonly text: string;
  /** True when the file imports, exports or uses components, so that braces contain expressions. */
  readonly isMdx: boolean;
  /**
   * The next match of a (global) pattern from an offset. It is cached until reading has passed it, so that
   * markup opened a thousand times and never closed is searched for only once.
   */
  readonly find: (pattern: string, from: number) => Place | undefined;
}

export function sourceOf(text: string, isMdx: boolean): Source {
  const patterns = new Map<string, { pattern: RegExp; from: number; place: Place | undefined }>();
  const find = (written: string, from: number): Place | undefined => {
    const known = patterns.get(written);
    if (known && known.from <= from && (!known.place || from <= known.place.index)) return known.place;
    const pattern = known?.pattern ?? new RegExp(written, 'gi');
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const place = match ? { index: match.index, end: match.index + match[0].length } : undefined;
    patterns.set(written, { pattern, from, place });
    return place;
  };
  return { text, isMdx, find };
}

/**
 * The result of a recogniser: masks from its offset on, in order, and the offset at which reading continues.
 */
export interface Found {
  readonly masks: readonly Mask[];
  readonly next: number;
  readonly quote?: Span;
}

/**
 * Finds the markup of one dialect. `read` returns undefined where there is none; it must not look back, and
 * must take time linear in the length of what it finds.
 */
export interface Recogniser {
  /**
   * The character with which the markup begins, or `line` for markup at the beginning of a line, after white
   * space and quotation marks of Markdown.
   */
  readonly at: string;
  /**
   * @param at the offset of that character, or of the line's first character after white space and quotation
   * marks
   */
  readonly read: (source: Source, at: number) => Found | undefined;
}

export const masked = (kind: Mask['kind'], start: number, end: number): Found => ({
  masks: [{ kind, start, end }],
  next: end,
});

/** A mask of markup that is not closed. */
export const opened = (kind: Mask['kind'], start: number, end: number): Found => ({
  masks: [{ kind, start, end, isOpen: true }],
  next: end,
});

/** The length of the match of a sticky pattern at an offset; 0 where it does not match. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The end of the line, without its line break. */
export const lineEndAt = ({ text, find }: Source, at: number): number =>
  find('\\r?\\n', at)?.index ?? text.length;

/** The end of the paragraph that contains `at`, before the next blank line. */
export const paragraphEnd = ({ text, find }: Source, at: number): number =>
  find('\\n[ \\t>]*\\r?\\n', at)?.index ?? text.length;

/**
 * The end of the bracket that opens at `at`, ignoring strings and comments in it; undefined where it does not
 * close within `most` units.
 */
export function balancedEnd(text: string, at: number, most = LONGEST_EXPRESSION): number | undefined {
  const signs =
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\]){0,4000}`|\/\*[\s\S]{0,4000}?\*\/|[{}()[\]]/g;
  const until = Math.min(text.length, at + most);
  let depth = 0;
  signs.lastIndex = at;
  for (let sign = signs.exec(text); sign && sign.index < until; sign = signs.exec(text)) {
    const [written] = sign;
    if (written === '{' || written === '(' || written === '[') depth++;
    else if ((written === '}' || written === ')' || written === ']') && --depth === 0) return sign.index + 1;
  }
  return undefined;
}

/** Longer expressions within a text indicate unbalanced brackets. UTF-16 units. */
const LONGEST_EXPRESSION = 2_000;
