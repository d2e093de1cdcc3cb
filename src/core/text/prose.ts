import { TreeFragment, type SyntaxNodeRef, type Tree } from '@lezer/common';
import { GFM, parser as commonMark } from '@lezer/markdown';
import { commonEnd, commonStart } from './difference.ts';
import { OBJECT } from './object.ts';
import { readFrontMatter, type FrontMatter } from './head/front-matter.ts';
import { placed, TextBuilder, type Block, type BlockKind, type BlockText } from './block.ts';

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
  const { offset, text } = bodyOf(file, frontMatter);
  // The parser knows a backslash as a line break before a line feed only.
  const body = text.replaceAll('\\\r\n', ' \\\n');
  const tree = markdown.parse(body, before && fragmentsOf(before, body));
  const blocks = before?.blocks ?? new WeakMap<Tree, BlockText | false>();
  return { prose: { frontMatter, blocks: readBlocks(body, tree, offset, blocks) }, body, tree, blocks };
}

/** The file without its front matter, and where it begins; properties below a title leave blank lines. */
function bodyOf(file: string, frontMatter: FrontMatter | undefined): { offset: number; text: string } {
  if (!frontMatter) return { offset: 0, text: file };
  const { start, end } = frontMatter;
  if (start === 0) return { offset: end, text: file.slice(end) };
  return {
    offset: 0,
    text: file.slice(0, start) + file.slice(start, end).replace(/[^\r\n]/g, ' ') + file.slice(end),
  };
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
