import { blockStart } from '../vocabulary/word-class.ts';

// The draft is read at every keystroke, so it is not parsed; these patterns cover the common markup of paragraphs.
const OBJECT = '\uFFFC';
const FENCED = /^([`~]{3,})[\s\S]*?^\1[`~]*[ \t]*$/gm;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;
const MARKER = /^[ \t]*(?:#{1,6}[ \t]+)?(?:>[ \t]*)*(?:(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/;
const BLOCK_BREAK = /\r?\n[ \t]*\r?\n|\r?\n(?=[ \t]*(?:[-*+]|\d+[.)]|>|#{1,6})[ \t])/;

/** Splits Markdown into blocks (paragraphs, list items, headings); front matter and fenced code are left out. */
export function splitBlocks(markdown: string): string[] {
  return markdown.replace(FRONT_MATTER, '').replace(FENCED, '').split(BLOCK_BREAK);
}

/** The front matter of a draft, '' when there is none. */
export const frontMatterOf = (markdown: string): string => FRONT_MATTER.exec(markdown)?.[0] ?? '';

/** Where the block that reaches to the end of `markdown` begins. */
export function lastBlockStart(markdown: string): number {
  const last = splitBlocks(markdown).at(-1) ?? '';
  return markdown.length - last.length;
}

/** The token that opens a block; undefined for headings and tables, which are not prose. */
export function startOf(block: string): number | undefined {
  if (/^\s*(?:#{1,6}\s|\|)/.test(block)) return undefined;
  if (/^\s*>/.test(block)) return blockStart('quote');
  return blockStart(/^\s*(?:[-*+]|\d+[.)])[ \t]/.test(block) ? 'item' : 'paragraph');
}

/** A block's words without its markup; inline code and bare addresses become one U+FFFC each. */
export function plainText(block: string): string {
  return block
    .replace(/^\s+/, '')
    .replace(MARKER, '')
    .replace(/(`+)[^`]*\1/g, OBJECT)
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<?\b(?:https?:\/\/|www\.)[^\s>]+>?/g, OBJECT)
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\*+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ');
}
