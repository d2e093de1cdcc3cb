import { OBJECT, readSentences, type Block, type Prose, type Span } from '../text/index.ts';

/** A part of a draft as Vale's rules read it. */
export interface DraftText {
  /** Of the block's scope: `text`, `heading`, `h2`. */
  readonly names: readonly string[];
  /** Its text has line feeds and inline code as it is in the file. */
  readonly block: Block;
  /** The sentences of a paragraph; rules of the scope `sentence` read no others. */
  sentences(): readonly Span[];
}

/** The parts of a draft, in its order, as Vale divides it. */
export function draftTexts(file: string, { blocks }: Pick<Prose, 'blocks'>): DraftText[] {
  return blocks.map((block) => {
    const view = asWritten(file, block);
    let sentences: readonly Span[] | undefined;
    const names = namesOf(file, block);
    return {
      names,
      block: view,
      sentences: () => (sentences ??= names.length === 1 ? readSentences(view.text) : []),
    };
  });
}

/** Names of scopes, without the paragraph and sentences that a paragraph is read as, too. */
function namesOf(file: string, block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return ['text'];
    case 'item':
      return ['text', 'list'];
    case 'quote':
      return ['text', 'blockquote'];
    case 'heading':
      return ['text', 'heading', `h${headingLevel(file, block)}`];
    case 'cell':
      return ['text', 'table', isHeader(file, block) ? 'header' : 'cell'];
  }
}

function lineAround(file: string, at: number): Span {
  const start = file.lastIndexOf('\n', at - 1) + 1;
  const end = file.indexOf('\n', at);
  return { start, end: end < 0 ? file.length : end };
}

function headingLevel(file: string, block: Block): number {
  const line = lineAround(file, block.start);
  const marks = /^[\s>*+-]*?(#{1,6})(?=\s)/.exec(file.slice(line.start, line.end))?.[1];
  if (marks !== undefined) return marks.length;
  const html = /<h([1-6])\b[^<]*$/i.exec(file.slice(line.start, block.start))?.[1];
  if (html !== undefined) return Number(html);
  const below = lineAround(file, lineAround(file, block.end).end + 1);
  return /^[\s>]*-/.test(file.slice(below.start, below.end)) ? 2 : 1;
}

/** A cell above the line of hyphens. */
function isHeader(file: string, block: Block): boolean {
  const below = lineAround(file, lineAround(file, block.start).end + 1);
  return /^[\s>|:-]*-[\s>|:-]*$/.test(file.slice(below.start, below.end));
}

/** A block with the white space of its file in place of single spaces, and asterisks in place of inline code and addresses. */
function asWritten(file: string, block: Block): Block {
  if (!block.text.includes(OBJECT) && !/\n|\s\s/.test(file.slice(block.start, block.end))) return block;
  let text = '';
  const runs = block.runs.map((run) => {
    const read = block.text.slice(run.at, run.at + run.length);
    const isObject = read === OBJECT;
    const more = isObject || !read.endsWith(' ') ? '' : spacesAfter(file, run.to);
    const shown = isObject
      ? '*'.repeat(codeLength(file.slice(run.from, run.to)))
      : brokenAt(file, read, run.from, run.to) + more;
    const moved = { at: text.length, length: shown.length, from: run.from, to: run.to + more.length };
    text += shown;
    return moved;
  });
  return { ...block, text, runs };
}

const codeLength = (written: string): number =>
  Math.max(1, written.replace(/^(`+)\s?|\s?(`+)$|^<|>$/g, '').length);

/** Further spaces after the one that was read, where the line goes on. */
function spacesAfter(file: string, at: number): string {
  SPACES.lastIndex = at;
  return SPACES.exec(file)?.[1] ?? '';
}
const SPACES = /([^\S\r\n]*)(?=\S)/y;

/** A space is a line feed where the white space that it stands for has one. */
function brokenAt(file: string, read: string, from: number, to: number): string {
  if (!read.includes(' ')) return read;
  if (to - from !== read.length) return read === ' ' && file.slice(from, to).includes('\n') ? '\n' : read;
  return read.replace(/ /g, (space, at: number) => {
    BREAK.lastIndex = from + at;
    return BREAK.test(file) ? '\n' : space;
  });
}
const BREAK = /[^\S\n]*\n/y;
