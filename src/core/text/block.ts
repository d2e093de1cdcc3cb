import { OBJECT } from './object.ts';
import { BLANK, breakAt, GONE, SIGNS, OBJECT_SIGN } from './markup-signs.ts';
import type { MarkedKind } from './block-kind.ts';
import type { Span } from './span.ts';

/**
 * A piece of a block's text and its position in the file, `from` to `to`. It is copied unchanged (`text[at +
 * i]` is at `from + i`), unless it is one character that replaces a longer piece.
 */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A block of prose without its markup: emphasis marks, link targets and images are removed, a soft line break
 * is a space, and inline code or a bare address is one U+FFFC. `start` and `end` are UTF-16 offsets in the
 * file.
 */
export interface Block extends Span {
  readonly kind: MarkedKind;
  readonly text: string;
  readonly runs: readonly Run[];
}

/** A block's text, with offsets from any origin. */
export interface BlockText extends Omit<Block, 'kind'> {
  /**
   * The kind that markup inside a Markdown block gives to this text; undefined for the Markdown block's own
   * kind.
   */
  readonly kind?: MarkedKind;
}

/** A block's text as a block of a file, with its offsets moved by `by`. */
export function placed({ text, runs, start, end }: BlockText, kind: MarkedKind, by: number): Block {
  const moved = runs.map((run) => ({ ...run, from: run.from + by, to: run.to + by }));
  return { kind, text, runs: moved, start: start + by, end: end + by };
}

/** Some words with single spaces between them are one piece, as they are copied as they are. */
const PIECES = new RegExp(`[^\\s${SIGNS}]+(?: [^\\s${SIGNS}]+){0,15}|\\s+|[${SIGNS}]+`, 'g');

/** Collects the text of blocks run by run, collapsing white space into single spaces. */
export class TextBuilder {
  readonly #body: string;
  readonly #offset: number;
  readonly #blocks: BlockText[] = [];
  #kind: MarkedKind | undefined;
  /** True in a heading that ends with its line. */
  #endsWithLine = false;
  /** Pieces rather than one string, which would be copied for every appended word. */
  #pieces: string[] = [];
  #length = 0;
  #afterSpace = true;
  #runs: Run[] = [];

  constructor(body: string, offset: number) {
    this.#body = body;
    this.#offset = offset;
  }

  /** Appends the body's text from `start` to `end`, interpreting the signs of masked markup. */
  copy(start: number, end: number): void {
    for (const { 0: piece, index } of this.#body.slice(start, Math.max(start, end)).matchAll(PIECES)) {
      const from = start + index;
      if (piece >= GONE && piece < PAST_SIGNS) this.#obey(piece, from);
      else if (/^\s/.test(piece)) this.#takeSpace(piece, from);
      else this.put(piece, from);
    }
  }

  /** Appends `text` in place of the file's text from `from` to `to`: an entity, or a line break. */
  substitute(text: string, from: number, to: number): void {
    if (/\S/.test(text)) this.put(text, from, to);
    else this.#space(from, to);
  }

  put(text: string, from: number, to = from + text.length): void {
    const run = { at: this.#length, length: text.length, from: from + this.#offset, to: to + this.#offset };
    const last = this.#runs.at(-1);
    if (last?.to === run.from && isAsInFile(last) && isAsInFile(run))
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + run.length, to: run.to };
    else this.#runs.push(run);
    this.#pieces.push(text);
    this.#length += text.length;
    this.#afterSpace = text.endsWith(' ');
  }

  /** The collected blocks, without those that have nothing to read; the next block begins empty. */
  finish(): BlockText[] {
    this.#endBlock(undefined);
    return this.#blocks.splice(0);
  }

  #endBlock(next: MarkedKind | undefined): void {
    const text = this.#pieces.join('').trimEnd();
    const draft = { text, runs: this.#runs };
    if (text !== '') {
      const span = fileSpan(draft, { start: 0, end: text.length });
      this.#blocks.push({ ...draft, ...span, ...(this.#kind && { kind: this.#kind }) });
    }
    this.#pieces = [];
    this.#length = 0;
    this.#afterSpace = true;
    this.#runs = [];
    this.#kind = next;
    this.#endsWithLine = false;
  }

  #obey(signs: string, from: number): void {
    for (let at = 0; at < signs.length; at++) {
      const sign = signs.charAt(at);
      if (sign === GONE) continue;
      let end = at + 1;
      while (signs[end] === GONE) end++;
      const begins = breakAt(sign);
      if (sign === OBJECT_SIGN) this.put(OBJECT, from + at, from + end);
      else if (sign === BLANK) this.#space(from + at, from + end);
      else if (begins) {
        const isLine = begins.kind === 'rest-of-line';
        this.#endBlock(begins.kind === 'rest-of-line' ? 'heading' : begins.kind);
        this.#endsWithLine = isLine;
      }
    }
  }

  #takeSpace(space: string, from: number): void {
    if (this.#endsWithLine && space.includes('\n')) this.#endBlock(undefined);
    else this.#space(from, from + 1);
  }

  #space(from: number, to: number): void {
    if (!this.#afterSpace) this.put(' ', from, to);
  }
}

/** Greater than every sign. */
const PAST_SIGNS = '\uFDE0';

const isAsInFile = (run: Run): boolean => run.to - run.from === run.length;

function runAt(block: Pick<Block, 'runs'>, at: number): Run | undefined {
  let low = 0;
  let high = block.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return block.runs[low];
}

/** The file offset of position `at` in the block's text (0 ≤ at ≤ text length). */
export function fileOffset(block: Pick<Block, 'runs'>, at: number): number {
  const run = runAt(block, at);
  if (!run) return 0;
  return at - run.at < run.length ? run.from + at - run.at : run.to;
}

/** The file offset at which the character at position `at` of the block's text ends. */
function fileEnd(block: Pick<Block, 'runs'>, at: number): number {
  const run = runAt(block, at);
  if (!run) return 0;
  return isAsInFile(run) ? run.from + at - run.at + 1 : run.to;
}

/** A span of the block's text as a span of the file; it may enclose markup. */
export function fileSpan(block: Pick<Block, 'runs'>, span: Span): Span {
  return {
    start: fileOffset(block, span.start),
    end: fileEnd(block, Math.max(span.start, span.end - 1)),
  };
}
