import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { GFM, parser as commonMark } from '@lezer/markdown';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Span } from './span.ts';

export type BlockKind = 'paragraph' | 'item' | 'heading' | 'quote';

/** A piece of a block's text that lies in the file as it is: `text[at + i]` stands at file offset `from + i`. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/**
 * A block of prose without its markup: emphasis marks, link targets and images are gone, a soft line break is a space,
 * and inline code or a bare address is one U+FFFC. `start` and `end` are UTF-16 offsets in the file.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly text: string;
  readonly runs: readonly Run[];
}

export interface Prose {
  readonly frontMatter: FrontMatter | undefined;
  readonly blocks: readonly Block[];
}

/** Stands for what is not prose but holds a place in a sentence: inline code, a bare address. */
export const OBJECT = '\uFFFC';

const markdown = commonMark.configure(GFM);

const SKIPPED_BLOCKS = new Set([
  'FencedCode',
  'CodeBlock',
  'HTMLBlock',
  'CommentBlock',
  'ProcessingInstructionBlock',
  'LinkReference',
  'HorizontalRule',
  'Table',
]);
const DROPPED = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'QuoteMark',
  'HeaderMark',
  'Image',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'TaskMarker',
  'CodeMark',
]);

/** Splits a Markdown file into blocks of prose. Code, tables, HTML and front matter are left out. Linear in the file's length. */
export function readProse(file: string): Prose {
  const frontMatter = readFrontMatter(file);
  const offset = frontMatter?.end ?? 0;
  const body = offset === 0 ? file : file.slice(offset);
  return { frontMatter, blocks: readBlocks(body, markdown.parse(body), offset) };
}

function readBlocks(body: string, tree: Tree, offset: number): Block[] {
  const blocks: Block[] = [];
  let quotes = 0;
  let items = 0;
  tree.iterate({
    enter(node) {
      if (SKIPPED_BLOCKS.has(node.name)) return false;
      if (node.name === 'Blockquote') quotes++;
      if (node.name === 'ListItem') items++;
      const kind = blockKind(node.name, quotes > 0, items > 0);
      if (!kind) return true;
      const block = readBlock(body, node, kind, offset);
      if (block) blocks.push(block);
      return false;
    },
    leave(node) {
      if (node.name === 'Blockquote') quotes--;
      if (node.name === 'ListItem') items--;
    },
  });
  return blocks;
}

function blockKind(name: string, quoted: boolean, listed: boolean): BlockKind | undefined {
  if (/^(ATX|Setext)Heading/.test(name)) return 'heading';
  if (name !== 'Paragraph' && name !== 'Task') return undefined;
  return quoted ? 'quote' : listed ? 'item' : 'paragraph';
}

function readBlock(body: string, block: SyntaxNodeRef, kind: BlockKind, offset: number): Block | undefined {
  const builder = new TextBuilder(body, offset);
  let cursor = block.from;
  const takeUntil = (end: number): void => {
    builder.copy(cursor, end);
    cursor = Math.max(cursor, end);
  };
  block.node.toTree().iterate({
    enter(node) {
      const from = block.from + node.from;
      const to = block.from + node.to;
      if (node.name === 'Escape') {
        takeUntil(from);
        cursor = from + 1;
        return false;
      }
      const replaced = node.name === 'InlineCode' || node.name === 'Autolink' || node.name === 'URL';
      if (!replaced && !DROPPED.has(node.name)) return true;
      takeUntil(from);
      if (replaced && !isLinkTarget(node)) builder.put(OBJECT, from);
      cursor = Math.max(cursor, to);
      return false;
    },
  });
  takeUntil(block.to);
  return builder.finish(kind);
}

const isLinkTarget = (node: SyntaxNodeRef): boolean =>
  node.name === 'URL' && node.node.parent?.name === 'Link';

/** Gathers a block's text run by run, folding white space into single spaces. */
class TextBuilder {
  readonly #body: string;
  readonly #offset: number;
  #text = '';
  readonly #runs: Run[] = [];

  constructor(body: string, offset: number) {
    this.#body = body;
    this.#offset = offset;
  }

  copy(start: number, end: number): void {
    for (const piece of this.#body.slice(start, Math.max(start, end)).matchAll(/\s+|\S+/g)) {
      const from = start + piece.index;
      if (/\S/.test(piece[0])) this.put(piece[0], from);
      else if (this.#text !== '' && !this.#text.endsWith(' ')) this.put(' ', from);
    }
  }

  put(text: string, from: number): void {
    const last = this.#runs.at(-1);
    const at = this.#text.length;
    const joins = last && last.at + last.length === at && last.from + last.length === from + this.#offset;
    if (joins) this.#runs[this.#runs.length - 1] = { ...last, length: last.length + text.length };
    else this.#runs.push({ at, from: from + this.#offset, length: text.length });
    this.#text += text;
  }

  finish(kind: BlockKind): Block | undefined {
    const text = this.#text.trimEnd();
    const first = this.#runs[0];
    if (text === '' || !first) return undefined;
    const draft = { kind, text, runs: this.#runs };
    return { ...draft, start: first.from, end: fileOffset(draft, text.length - 1) + 1 };
  }
}

/** The file offset of position `at` in the block's text (0 ≤ at ≤ text length). */
export function fileOffset(block: Pick<Block, 'runs'>, at: number): number {
  let low = 0;
  let high = block.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const run = block.runs[low];
  return run ? run.from + Math.min(at - run.at, run.length) : 0;
}

/** A span of the block's text as a span of the file; it may enclose markup. */
export function fileSpan(block: Pick<Block, 'runs'>, span: Span): Span {
  return {
    start: fileOffset(block, span.start),
    end: fileOffset(block, Math.max(span.start, span.end - 1)) + 1,
  };
}
