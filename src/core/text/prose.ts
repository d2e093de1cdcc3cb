import { TreeFragment, type SyntaxNodeRef, type Tree } from '@lezer/common';
import { GFM, parser as commonMark } from '@lezer/markdown';
import { commonEnd, commonStart } from './difference.ts';
import { OBJECT } from './object.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Span } from './span.ts';

export type BlockKind = 'paragraph' | 'item' | 'heading' | 'quote';

/**
 * A piece of a block's text and its place in the file, `from` to `to`. It lies there as it is (`text[at + i]` stands at
 * `from + i`), unless it is one sign that stands for something longer.
 */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
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

const markdown = commonMark.configure(GFM);

/**
 * A file as it was read, kept so that its next version is read with less work. `blocks` remembers the text of blocks by their
 * syntax trees, which the parser takes over where nothing was written; it may be shared by all versions.
 */
export interface ProseReading {
  readonly prose: Prose;
  readonly body: string;
  readonly tree: Tree;
  readonly blocks: WeakMap<Tree, BlockText | false>;
}

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
export const readProse = (file: string): Prose => rereadProse(file).prose;

/** The same given how an earlier version was read, at the cost of what differs; equal to reading it afresh. */
export function rereadProse(file: string, before?: ProseReading): ProseReading {
  const frontMatter = readFrontMatter(file, before?.prose.frontMatter);
  const offset = frontMatter?.end ?? 0;
  // The parser knows a backslash as a line break before a line feed only.
  const body = file.slice(offset).replaceAll('\\\r\n', ' \\\n');
  const tree = markdown.parse(body, before && fragmentsOf(before, body));
  const blocks = before?.blocks ?? new WeakMap<Tree, BlockText | false>();
  return { prose: { frontMatter, blocks: readBlocks(body, tree, offset, blocks) }, body, tree, blocks };
}

/** What of an earlier version's tree still holds. */
function fragmentsOf(before: ProseReading, body: string): readonly TreeFragment[] {
  const from = commonStart(before.body, body);
  const tail = commonEnd(before.body, body, from);
  const change = { fromA: from, toA: before.body.length - tail, fromB: from, toB: body.length - tail };
  return TreeFragment.applyChanges(TreeFragment.addTree(before.tree), [change]);
}

function readBlocks(
  body: string,
  tree: Tree,
  offset: number,
  known: WeakMap<Tree, BlockText | false>,
): Block[] {
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
      const text = (node.tree && known.get(node.tree)) ?? readBlock(body, node) ?? false;
      if (node.tree) known.set(node.tree, text);
      if (text) blocks.push(placed(text, kind, node.from + offset));
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

/** A block's text, offsets counted from the block's start. */
export type BlockText = Omit<Block, 'kind'>;

function placed({ text, runs, start, end }: BlockText, kind: BlockKind, by: number): Block {
  const moved = runs.map((run) => ({ ...run, from: run.from + by, to: run.to + by }));
  return { kind, text, runs: moved, start: start + by, end: end + by };
}

function readBlock(body: string, block: SyntaxNodeRef): BlockText | undefined {
  const builder = new TextBuilder(body, -block.from);
  let cursor = block.from;
  const takeUntil = (end: number): void => {
    builder.copy(cursor, end);
    cursor = Math.max(cursor, end);
  };
  block.node.toTree().iterate({
    enter(node) {
      const from = block.from + node.from;
      const to = block.from + node.to;
      // Of both only the backslash goes: what it escapes, or the line break behind it, is read as usual.
      if (node.name === 'Escape' || node.name === 'HardBreak') {
        takeUntil(from);
        cursor = from + 1;
        return false;
      }
      const replaced = node.name === 'InlineCode' || node.name === 'Autolink' || node.name === 'URL';
      if (!replaced && !DROPPED.has(node.name)) return true;
      takeUntil(from);
      if (replaced && !isLinkTarget(node)) builder.put(OBJECT, from, to);
      cursor = Math.max(cursor, to);
      return false;
    },
  });
  takeUntil(block.to);
  return builder.finish();
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

  put(text: string, from: number, to = from + text.length): void {
    const run = {
      at: this.#text.length,
      length: text.length,
      from: from + this.#offset,
      to: to + this.#offset,
    };
    const last = this.#runs.at(-1);
    if (last?.to === run.from && isAsInFile(last) && isAsInFile(run))
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + run.length, to: run.to };
    else this.#runs.push(run);
    this.#text += text;
  }

  finish(): BlockText | undefined {
    const text = this.#text.trimEnd();
    if (text === '') return undefined;
    const draft = { text, runs: this.#runs };
    return { ...draft, ...fileSpan(draft, { start: 0, end: text.length }) };
  }
}

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

/** Where in the file the sign at position `at` of the block's text ends. */
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
