import type { MarkedKind } from '../block-kind.ts';
import type { Span } from '../span.ts';
import { beginsLine } from './line-start.ts';
import { BLANK, breakSign, GONE, THING } from '../markup-signs.ts';

/**
 * comment   nothing of it is read, and nobody else sees it: comments, imports, directives, definitions
 * thing     holds a place in its sentence: shortcodes, expressions, formulas
 * mark      goes without a trace, with what it marks standing: tags, brackets of links, attributes
 * space     parts words
 * break     ends a block and begins one, of a kind
 */
export type MaskKind = 'comment' | 'thing' | 'mark' | 'space' | 'break';

/** A piece of markup in a text. */
export interface Mask extends Span {
  readonly kind: MaskKind;
  /** Of a break. */
  readonly begins?: MarkedKind | 'rest-of-line' | undefined;
  /** It is not closed: what stands at its end may still become part of it. */
  readonly isOpen?: boolean;
}

/** A text with its markup masked, equally long. */
export interface Masked {
  readonly text: string;
  /** In order; none overlaps another. */
  readonly masks: readonly Mask[];
  /** What is somebody else's words although Markdown does not know it. */
  readonly quotes: readonly Span[];
}

/** Writes signs in the place of markup. A line of which nothing else is left becomes blank, so that it parts paragraphs. */
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
  const isAlone = standsAlone(text, start, end);
  if (isAlone && (kind === 'comment' || kind === 'thing'))
    return text.slice(start, end).replace(/[^\r\n]/g, ' ');
  const first =
    kind === 'thing' ? THING : kind === 'space' ? BLANK : kind === 'break' ? breakSign(begins) : GONE;
  const rest = text.slice(start + 1, end).replace(/[^\r\n]/g, GONE);
  return `${first}${rest}`;
}

/** Whether nothing but white space and the marks of quotations stands on its lines. */
function standsAlone(text: string, start: number, end: number): boolean {
  let after = end;
  while (after < text.length && /[ \t\r]/.test(text.charAt(after))) after++;
  return (after >= text.length || text[after] === '\n') && beginsLine(text, start);
}
