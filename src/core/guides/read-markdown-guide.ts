import { MOST_GUIDE_BLOCKS, type GuideBlock } from './guide-text.ts';

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/;
const ROW = /^\s*\|(.*)\|\s*$/;
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$/;

/** The blocks of a style guide in Markdown or plain text, with their lines. */
export function readMarkdownGuide(text: string): GuideBlock[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const reader = new MarkdownGuideReader();
  const from = frontMatterEnd(lines);
  for (let at = from; at < lines.length && reader.blocks.length < MOST_GUIDE_BLOCKS; at++)
    reader.line(lines[at] ?? '', at + 1, lines[at + 1]);
  return reader.end();
}

function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.indexOf('---', 1);
  return end < 0 ? 0 : end + 1;
}

class MarkdownGuideReader {
  readonly blocks: GuideBlock[] = [];
  #open: { readonly kind: 'paragraph' | 'item'; readonly line: number; text: string } | undefined;
  #isFenced = false;

  line(line: string, number: number, next: string | undefined): void {
    if (/^\s*(?:```|~~~)/.test(line)) {
      this.#isFenced = !this.#isFenced;
      this.#close();
      return;
    }
    if (!this.#isFenced && this.#takeMarked(line, number, next)) return;
    if (line.trim() === '') {
      this.#close();
      return;
    }
    // Lines of a paragraph belong together; each line that starts like a label of its own does not.
    if (this.#open && !LABEL.test(line)) this.#open.text += ` ${line.trim()}`;
    else {
      this.#close();
      this.#open = { kind: 'paragraph', line: number, text: line.trim() };
    }
  }

  end(): GuideBlock[] {
    this.#close();
    return this.blocks;
  }

  /** A line that its marks, or the line below it, tell apart from a paragraph's; false for any other. */
  #takeMarked(line: string, number: number, next: string | undefined): boolean {
    return (
      this.#takeHeading(line, number, next) ||
      this.#takeRow(line, number, next) ||
      this.#takeItem(line, number)
    );
  }

  #takeHeading(line: string, number: number, next: string | undefined): boolean {
    const [, marks, text] = HEADING.exec(line) ?? [];
    if (marks !== undefined) this.#heading(text ?? '', marks.length, number);
    else if (/^\s*(?:={3,}|-{3,}|\*{3,}|_{3,})\s*$/.test(line)) this.#close();
    else if (!this.#open && next !== undefined && isUnderlined(line, next))
      this.#heading(line, next.startsWith('=') ? 1 : 2, number);
    else return false;
    return true;
  }

  #takeRow(line: string, number: number, next: string | undefined): boolean {
    if (RULE.test(line)) return true;
    const row = ROW.exec(line);
    if (row) this.#row(row[1] ?? '', number, next !== undefined && RULE.test(next));
    return row !== null;
  }

  #takeItem(line: string, number: number): boolean {
    const item = ITEM.exec(line);
    if (!item) return false;
    this.#close();
    this.#open = { kind: 'item', line: number, text: item[1] ?? '' };
    return true;
  }

  #heading(text: string, level: number, line: number): void {
    this.#close();
    this.blocks.push({ kind: 'heading', text: plain(text), level, line });
  }

  #row(inner: string, line: number, isHead: boolean): void {
    this.#close();
    const cells = inner.split(/(?<!\\)\|/).map((cell) => plain(cell.replaceAll('\\|', '|')));
    this.blocks.push({ kind: 'row', text: cells.join(' | '), cells, isHead, line });
  }

  #close(): void {
    if (this.#open) {
      const { kind, line } = this.#open;
      const text = plain(this.#open.text);
      if (text !== '') this.blocks.push({ kind, text, line });
    }
    this.#open = undefined;
  }
}

/** A heading over a line of `=` or `-`; a row of a table is none. */
const isUnderlined = (line: string, next: string): boolean =>
  /^(?:={3,}|-{3,})\s*$/.test(next) && line.trim() !== '' && !RULE.test(line) && !ROW.test(line);

/** `Bad:`, `Good:` and other labels that open a line of their own. */
const LABEL = /^\s*(?:[*_]{2})?\p{Lu}[\p{L} ]{1,24}:/u;

/** Without emphasis, links and comments; code in curly quotes. */
const plain = (markdown: string): string =>
  markdown
    .replace(/<!--.*?-->/g, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`]+)`/g, '“$1”')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
