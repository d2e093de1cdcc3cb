import { TreeFragment, type SyntaxNodeRef, type Tree } from '@lezer/common';
import { GFM, parser as commonMark } from '@lezer/markdown';
import { decodeHTML } from 'entities';
import { commonEnd, commonStart } from './difference.ts';
import { OBJECT } from './object.ts';
import { readFrontMatter, type FrontMatter } from './head/front-matter.ts';
import type { MarkedKind } from './block-kind.ts';
import { placed, TextBuilder, type Block, type BlockText } from './block.ts';
import { maskMarkup } from './markup/scan.ts';
import { breakSign } from './markup-signs.ts';
import type { Span } from './span.ts';

export interface Prose {
  readonly frontMatter: FrontMatter | undefined;
  readonly blocks: readonly Block[];
}

const markdown = commonMark.configure(GFM);

/**
 * The state of reading a file, with which its next version is read faster. `blocks` caches the text of blocks
 * by their syntax trees, which the parser reuses for unchanged parts; versions may share it.
 */
export interface ProseReading {
  readonly prose: Prose;
  readonly body: string;
  readonly tree: Tree;
  readonly blocks: WeakMap<Tree, KnownBlock>;
}

/** The text of a block, and its blocks where it stood in the last version. */
interface KnownBlock {
  readonly texts: readonly BlockText[];
  readonly kind: MarkedKind;
  /** Its offset in the file. */
  readonly at: number;
  /** Undefined in a file with quotations in HTML, which other places may change. */
  readonly blocks: readonly Block[] | undefined;
}

const SKIPPED_BLOCKS = new Set([
  'FencedCode',
  'CodeBlock',
  'HTMLBlock',
  'CommentBlock',
  'ProcessingInstructionBlock',
  'LinkReference',
  'HorizontalRule',
  'TableDelimiter',
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

/**
 * Splits a Markdown file into blocks of prose. Code, markup of any dialect and front matter are left out, and
 * cells of tables are separate blocks. Linear in the file's length.
 */
export const readProse = (file: string): Prose => rereadProse(file).prose;

/**
 * Like `readProse`, given the reading of an earlier version: takes time proportional to the difference, with
 * an equal result.
 */
export function rereadProse(file: string, before?: ProseReading): ProseReading {
  const frontMatter = readFrontMatter(file, before?.prose.frontMatter);
  const { offset, text } = bodyOf(file, frontMatter);
  const { text: masked, quotes } = maskMarkup(text);
  const body = readableByParser(masked);
  const tree = markdown.parse(body, before && fragmentsOf(before, body));
  const known = before?.blocks ?? new WeakMap<Tree, KnownBlock>();
  const blocks = readBlocks({ body, tree, offset, quotes }, known);
  return { prose: { frontMatter, blocks }, body, tree, blocks: known };
}

/**
 * The parser knows a backslash as a line break before a line feed only, and a table only where no carriage return ends its lines and
 * the second of them ends with its last bar.
 */
const readableByParser = (text: string): string =>
  text.replaceAll('\\\r\n', ' \\\n').replaceAll('|\r\n', '| \n').replace(TABLE_LINE, '$1 $2');
const TABLE_LINE = /^([ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*:?-+:?[ \t]*)\|([ \t]+)(?=\n)/gm;

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

/**
 * A table interrupts a quotation, and is known by its second line: where that changes, the quotation two lines above may
 * have another end. The parser takes over blocks that end before a change, so it is told of one that begins these lines earlier.
 */
const LINES_LOOKED_AHEAD = 2;

/** The parts of an earlier version's tree that are still valid. */
function fragmentsOf(before: ProseReading, body: string): readonly TreeFragment[] {
  const same = commonStart(before.body, body);
  const tail = commonEnd(before.body, body, same);
  const from = startOfLineAbove(body, same, LINES_LOOKED_AHEAD);
  const change = { fromA: from, toA: before.body.length - tail, fromB: from, toB: body.length - tail };
  return TreeFragment.applyChanges(TreeFragment.addTree(before.tree), [change]);
}

/** Where the line begins that is some lines above that of an offset; 0 where there are not so many. */
function startOfLineAbove(text: string, at: number, lines: number): number {
  let start = at;
  for (let line = 0; line <= lines && start > 0; line++) start = text.lastIndexOf('\n', start - 1);
  return Math.min(at, start + 1);
}

/** How many links a file has, with a text of their own or as a bare address. */
export function countLinks({ tree }: Pick<ProseReading, 'tree'>): number {
  let links = 0;
  tree.iterate({
    enter: ({ name }) => {
      if (SKIPPED_BLOCKS.has(name) || name === 'Image') return false;
      if (name !== 'Link' && name !== 'Autolink' && name !== 'URL') return true;
      links++;
      return false;
    },
  });
  return links;
}

/** How many addresses a plain text has. */
export const countAddresses = (text: string): number =>
  text.match(/\bhttps?:\/\/\S|\bwww\.\S/gi)?.length ?? 0;

interface Body {
  /** The body with its markup masked. */
  readonly body: string;
  readonly tree: Tree;
  /** The body's offset in the file. */
  readonly offset: number;
  /** Quotations written in HTML. */
  readonly quotes: readonly Span[];
}

function readBlocks(source: Body, known: WeakMap<Tree, KnownBlock>): Block[] {
  const { body, tree } = source;
  const blocks: Block[] = [];
  let quotes = 0;
  let items = 0;
  tree.iterate({
    enter(node) {
      if (SKIPPED_BLOCKS.has(node.name)) return false;
      if (node.name === 'Blockquote' && !isCallout(body, node.from)) quotes++;
      if (node.name === 'ListItem') items++;
      const kind = blockKind(node.name, quotes > 0, items > 0);
      if (!kind) return true;
      blocks.push(...blocksAt(source, node, kind, known));
      return false;
    },
    leave(node) {
      if (node.name === 'Blockquote' && !isCallout(body, node.from)) quotes--;
      if (node.name === 'ListItem') items--;
    },
  });
  return blocks;
}

/** The blocks of one node of the tree; those of the last version where it stands in its place. */
function blocksAt(
  { body, offset, quotes }: Body,
  node: SyntaxNodeRef,
  kind: MarkedKind,
  known: WeakMap<Tree, KnownBlock>,
): readonly Block[] {
  const before = node.tree ? known.get(node.tree) : undefined;
  const at = node.from + offset;
  if (quotes.length === 0 && before?.blocks && before.kind === kind && before.at === at) return before.blocks;
  const texts = before?.texts ?? readBlock(body, node);
  const blocks = texts.map((text) => {
    const declaredKind = kind === 'quote' ? kind : (text.kind ?? kind);
    return placed(text, isInside(quotes, text.start + node.from) ? 'quote' : declaredKind, at);
  });
  if (node.tree) known.set(node.tree, { texts, kind, at, blocks: quotes.length === 0 ? blocks : undefined });
  return blocks;
}

const CALLOUT = new RegExp(`>[ \\t]*${breakSign('rest-of-line')}`, 'y');

/** A quotation that begins with a callout's tag is the author's own text. */
function isCallout(body: string, at: number): boolean {
  CALLOUT.lastIndex = at;
  return CALLOUT.test(body);
}

function blockKind(name: string, quoted: boolean, listed: boolean): MarkedKind | undefined {
  if (/^(ATX|Setext)Heading/.test(name)) return 'heading';
  if (name === 'TableCell') return quoted ? 'quote' : 'cell';
  if (name !== 'Paragraph' && name !== 'Task') return undefined;
  return quoted ? 'quote' : listed ? 'item' : 'paragraph';
}

/** True when an offset is inside one of the quotations, which are in order and may be nested. */
function isInside(quotations: readonly Span[], at: number): boolean {
  for (const { start, end } of quotations) {
    if (start > at) return false;
    if (at < end) return true;
  }
  return false;
}

function readBlock(body: string, block: SyntaxNodeRef): readonly BlockText[] {
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
      // Only the backslash is removed: the escaped character, or the line break after it, is read as usual.
      if (node.name === 'Escape' || node.name === 'HardBreak') {
        takeUntil(from);
        cursor = from + 1;
        return false;
      }
      if (node.name === 'Entity') {
        takeUntil(from);
        builder.substitute(decodeHTML(body.slice(from, to)), from, to);
        cursor = Math.max(cursor, to);
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
