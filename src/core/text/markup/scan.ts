import type { Span } from '../span.ts';
import { DIALECTS } from './dialects/index.ts';
import { applyMasks, type Mask, type Masked } from './mask.ts';
import { isMdx } from './dialects/mdx.ts';
import { lineEndAt, paragraphEnd, sourceOf, type Found, type Recogniser, type Source } from './recogniser.ts';

const BY_SIGN: ReadonlyMap<string, readonly Recogniser[]> = bySign();

function bySign(): Map<string, Recogniser[]> {
  const map = new Map<string, Recogniser[]>();
  for (const recogniser of DIALECTS) map.set(recogniser.at, [...(map.get(recogniser.at) ?? []), recogniser]);
  return map;
}

const AT_LINE = BY_SIGN.get('line') ?? [];
/** Characters with which a line's markup begins, after white space and marks of quotations and lists. */
const LINE_OPENING = /[ \t>]*(?=[:#!?.[=(%+-]|import\b|export\b|`{3}|~{3})/uy;
/** The same in a text that has `::`, where a line may also begin with the name of a property. */
const LINE_OPENING_OR_NAME =
  /[ \t>]*(?:(?=[:#!?.[=(%+-]|import\b|export\b|`{3}|~{3})|(?=(?:[-*+] )?[\p{L}][\p{L}\p{N} _-]{0,40}::))/uy;
const FENCE = /(`{3,20}|~{3,20})/y;
const SIGN = /[`<{%[$^=\\@(:\n]/g;

/**
 * Masks the markup in a Markdown file that is not part of Markdown itself, in any dialect. Code is left
 * unchanged. Linear in the text's length.
 */
export function maskMarkup(text: string): Masked {
  const source = sourceOf(text, isMdx(text));
  const masks: Mask[] = [];
  const quotes: Span[] = [];
  /** Pieces that were masked ahead of the reading position. */
  const ahead: Mask[] = [];
  const take = ({ masks: found, next, quote }: Found): void => {
    for (const mask of found) (mask.start < next ? masks : ahead).push(mask);
    // A quotation inside another adds nothing.
    if (quote && quote.end > (quotes.at(-1)?.end ?? 0)) quotes.push(quote);
  };
  const lineOpening = text.includes('::') ? LINE_OPENING_OR_NAME : LINE_OPENING;
  let at = 0;
  let isLineStart = true;
  while (at < text.length) {
    const step: Step | undefined =
      (isLineStart ? lineStep(source, lineOpening, at) : undefined) ?? signStep(source, at);
    if (!step) break;
    if (step.found) take(step.found);
    at = step.next;
    isLineStart = step.isLineStart;
  }
  const sorted = ahead.length > 0 ? inOrder([...masks, ...ahead]) : inOrder(masks);
  return { text: sorted.length > 0 ? applyMasks(text, sorted) : text, masks: sorted, quotes };
}

/** What was read at a place, and where reading continues. */
interface Step {
  readonly found?: Found;
  readonly next: number;
  /** True where a line begins at `next`. */
  readonly isLineStart: boolean;
}

const stepOver = (found: Found): Step => ({ found, next: found.next, isLineStart: false });

/** The markup with which a line begins, or a fence with its code; undefined for a line that begins with neither. */
function lineStep(source: Source, opening: RegExp, at: number): Step | undefined {
  opening.lastIndex = at;
  const match = opening.exec(source.text);
  if (!match) return undefined;
  const start = at + match[0].length;
  const found = firstOf(AT_LINE, source, start);
  if (found) return stepOver(found);
  const fence = fenceEnd(source, start);
  return fence === undefined ? undefined : { next: fence, isLineStart: true };
}

/** The next sign from an offset on, with the markup that it opens; undefined where there is no further one. */
function signStep(source: Source, from: number): Step | undefined {
  const { text } = source;
  SIGN.lastIndex = from;
  const sign = SIGN.exec(text);
  if (!sign) return undefined;
  const { 0: written, index: at } = sign;
  if (written === '\n') return { next: at + 1, isLineStart: true };
  if (written === '`') return { next: codeEnd(source, at), isLineStart: false };
  const found = text[at - 1] === '\\' ? undefined : firstOf(BY_SIGN.get(written) ?? [], source, at);
  if (found) return stepOver(found);
  const isEscape = written === '\\' && text[at + 1] !== '\n';
  return { next: at + (isEscape ? 2 : 1), isLineStart: false };
}

function firstOf(recognisers: readonly Recogniser[], source: Source, at: number): Found | undefined {
  for (const { read } of recognisers) {
    const found = read(source, at);
    if (found) return found;
  }
  return undefined;
}

/** Sorted, without empty ones and those inside others. */
function inOrder(masks: readonly Mask[]): Mask[] {
  const kept: Mask[] = [];
  for (const mask of [...masks].sort((a, b) => a.start - b.start))
    if (mask.end > mask.start && mask.start >= (kept.at(-1)?.end ?? 0)) kept.push(mask);
  return kept;
}

/** The end of the code that a fence opens: after its closing line, or at the end of the text. */
function fenceEnd(source: Source, at: number): number | undefined {
  const { text } = source;
  FENCE.lastIndex = at;
  const mark = FENCE.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const line = lineEndAt(source, at);
  if (mark.startsWith('`') && text.slice(at + mark.length, line).includes('`')) return undefined;
  return source.find(`\\n[ \\t>]*${mark}${mark.charAt(0)}*[ \\t]*(?=\\r?\\n|$)`, line)?.end ?? text.length;
}

/**
 * The end of the inline code that opens at `at`, or of its marks where nothing closes it in its paragraph.
 */
function codeEnd(source: Source, at: number): number {
  const { text } = source;
  let end = at;
  while (text[end] === '`') end++;
  // That many marks are no code.
  if (end - at > MOST_MARKS) return end;
  const closing = source.find(`(?<!\`)\`{${String(end - at)}}(?!\`)`, end);
  return closing && closing.index < paragraphEnd(source, end) ? closing.end : end;
}

const MOST_MARKS = 20;
