import type { MarkedKind } from '../block-kind.ts';
import type { Span } from '../span.ts';
import { beginsLine } from './line-start.ts';
import { BLANK, breakSign, GONE, OBJECT_SIGN } from '../markup-signs.ts';

/**
 * The effect of a mask:
 * comment: nothing of it is read or visible, as in comments, imports, directives, definitions
 * object: it keeps a place in its sentence, as in shortcodes, expressions, formulas
 * mark: it is removed and the marked text is kept, as in tags, brackets of links, attributes
 * space: it separates words
 * break: it ends a block and begins another, of a given kind
 */
export type MaskKind = 'comment' | 'object' | 'mark' | 'space' | 'break';

/** A piece of markup in a text. */
export interface Mask extends Span {
  readonly kind: MaskKind;
  /** For a break, the kind of block that begins. */
  readonly begins?: MarkedKind | 'rest-of-line' | undefined;
  /** True when it is not closed: text typed at its end may become part of it. */
  readonly isOpen?: boolean;
}

/** A text with its markup masked, of equal length. */
export interface Masked {
  readonly text: string;
  /** In order, without overlaps. */
  readonly masks: readonly Mask[];
  /** Quotations in markup that Markdown does not know. */
  readonly quotes: readonly Span[];
}

/**
 * Replaces markup by signs of equal length. A line with nothing else becomes blank, so that it separates
 * paragraphs.
 */
export function applyMasks(text: string, masks: readonly Mask[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const mask of masks) {
    pieces.push(text.slice(at, mask.start), signsFor(text, mask));
    at = mask.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function signsFor(text: string, { start, end, kind, begins }: Mask): string {
  const isAlone = isAloneOnLines(text, start, end);
  if (isAlone && (kind === 'comment' || kind === 'object'))
    return text.slice(start, end).replace(/[^\r\n]/g, ' ');
  const first =
    kind === 'object' ? OBJECT_SIGN : kind === 'space' ? BLANK : kind === 'break' ? breakSign(begins) : GONE;
  const rest = text.slice(start + 1, end).replace(/[^\r\n]/g, GONE);
  return `${first}${rest}`;
}

/** True when the span's lines contain nothing else but white space and quotation marks of Markdown. */
function isAloneOnLines(text: string, start: number, end: number): boolean {
  let after = end;
  while (after < text.length && /[ \t\r]/.test(text.charAt(after))) after++;
  return (after >= text.length || text[after] === '\n') && beginsLine(text, start);
}
