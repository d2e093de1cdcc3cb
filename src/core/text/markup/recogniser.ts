import type { Span } from '../span.ts';
import type { Mask } from './mask.ts';

/** Where a pattern was found. */
export interface Place {
  readonly index: number;
  readonly end: number;
}

/** A file as recognisers see it. */
export interface Source {
  readonly text: string;
  /** It imports, exports or uses components, so that braces hold expressions. */
  readonly isMdx: boolean;
  /**
   * Where a pattern (global) is met next. Remembered for as long as reading has not come past it: what is opened a thousand times
   * and never closed must not be looked for a thousand times.
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

/** What a recogniser has found: masks from its place on, in order, and where to read on. */
export interface Found {
  readonly masks: readonly Mask[];
  readonly next: number;
  readonly quote?: Span;
}

/** Finds the markup of one dialect. Returns undefined where it is none; must not look back, and must end in time linear in what it takes. */
export interface Recogniser {
  /** The sign it begins with, or `line` for what is known by the beginning of a line, behind white space and marks of quotations. */
  readonly at: string;
  /** @param at the sign, or the first sign of the line that is neither */
  readonly read: (source: Source, at: number) => Found | undefined;
}

export const masked = (kind: Mask['kind'], start: number, end: number): Found => ({
  masks: [{ kind, start, end }],
  next: end,
});

/** The same of what has not ended. */
export const opened = (kind: Mask['kind'], start: number, end: number): Found => ({
  masks: [{ kind, start, end, isOpen: true }],
  next: end,
});

/** Where `pattern` (sticky) matches at a place, its length; 0 where it does not. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Where a line ends, without its break. */
export const lineEndAt = ({ text, find }: Source, at: number): number =>
  find('\\r?\\n', at)?.index ?? text.length;

/** Where the paragraph that holds `at` ends: before the next blank line. */
export const paragraphEnd = ({ text, find }: Source, at: number): number =>
  find('\\n[ \\t>]*\\r?\\n', at)?.index ?? text.length;

/** The end of the bracket that opens at `at`, strings and comments in it skipped; undefined where it has none within `most` units. */
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

/** Longer code in the middle of a text is a mistake in its brackets. UTF-16 units. */
const LONGEST_EXPRESSION = 2_000;
