import { Parser } from 'htmlparser2';
import type { BlockKind } from '../block-kind.ts';
import { placed, TextBuilder, type Block } from '../block.ts';
import { addressesIn } from '../address.ts';
import { OBJECT } from '../object.ts';
import { isFurniture, isVoidElement, kindOfElement, roleOfElement } from './elements.ts';

/** The parts of an HTML file that belong to a post. */
export interface HtmlText {
  /** From `<title>`, and from `<meta>` elements by their `name`, `property` or `itemprop` in lower case. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Its prose; offsets are UTF-16 units in the file. */
  readonly blocks: readonly Block[];
  /** Links in its prose. */
  readonly links: number;
}

interface Open {
  readonly name: string;
  readonly kind: BlockKind | 'cell' | undefined;
  readonly skips: boolean;
  readonly holdsPost: boolean;
}

const DEEPEST = 512;

/**
 * Reads HTML, a whole page or a fragment. Never throws; linear in its length. `offset` is the fragment's
 * offset in its file.
 */
export function readHtml(html: string, offset = 0): HtmlText {
  const reader = new HtmlReader(html, offset);
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes, parser.startIndex, parser.endIndex + 1);
      },
      onclosetag: (name) => {
        reader.close(name);
      },
      ontext: (text) => {
        for (const { from, to } of withoutMergeTags(text))
          reader.read(
            text.slice(from, to),
            parser.startIndex + from,
            Math.min(parser.startIndex + to, parser.endIndex + 1),
          );
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return reader.finish();
}

/** Fields that a newsletter tool fills in, such as `*|FNAME|*` of Mailchimp. */
const MERGE_TAG = /\*\|[A-Z][A-Z0-9_:]*\|\*/g;

/** The parts of a text beside fields that a tool fills in. */
function withoutMergeTags(text: string): { readonly from: number; readonly to: number }[] {
  if (!text.includes('*|')) return [{ from: 0, to: text.length }];
  const tags = [...text.matchAll(MERGE_TAG)];
  const starts = [0, ...tags.map(({ 0: tag, index }) => index + tag.length)];
  const ends = [...tags.map(({ index }) => index), text.length];
  return starts.flatMap((from, at) => {
    const to = ends[at] ?? from;
    return to > from ? [{ from, to }] : [];
  });
}

class HtmlReader {
  readonly #html: string;
  readonly #builder: TextBuilder;
  readonly #fields: Record<string, unknown> = {};
  readonly #blocks: Block[] = [];
  readonly #open: Open[] = [];
  /** Numbers of open elements by role. */
  #skipping = 0;
  #quoting = 0;
  #objects = 0;
  #inPost = 0;
  #breaks = 0;
  /** True where a page marks its post, so that the rest of the page is left out. */
  readonly #namesPost: boolean;
  #title = '';
  #links = 0;

  constructor(html: string, offset: number) {
    this.#html = html;
    this.#builder = new TextBuilder(html, offset);
    this.#namesPost = /<(?:article|main)[\s>]/i.test(html);
  }

  open(name: string, attributes: Readonly<Record<string, string>>, from: number, to: number): void {
    if (name === 'meta') this.#takeMeta(attributes);
    const role = roleOfElement(name);
    if (role === 'block' || name === 'hr') this.#endBlock();
    else if (role === 'break') this.#breakLine(from, to);
    const holdsPost = name === 'article' || name === 'main';
    const skips = role === 'skipped' || isFurniture(name, attributes) || this.#isPageHeader(name);
    // At excessive depth, content is read as if it were outside the element.
    if (this.#open.length >= DEEPEST || isVoidElement(name)) return;
    this.#open.push({ name, kind: kindOfElement(name), skips, holdsPost });
    if (skips) this.#skipping++;
    if (holdsPost) this.#inPost++;
    if (name === 'blockquote') this.#quoting++;
    if (role === 'object') this.#openObject(from, to);
    this.#countLink(name, attributes);
  }

  #countLink(name: string, { href }: Readonly<Record<string, string>>): void {
    if (name === 'a' && href !== undefined && this.#isRead()) this.#links++;
  }

  #openObject(from: number, to: number): void {
    if (this.#objects === 0 && this.#isRead()) this.#builder.put(OBJECT, from, to);
    this.#objects++;
  }

  /** A page's header is left out; a post's header contains its headline. */
  #isPageHeader(name: string): boolean {
    return name === 'header' && this.#inPost === 0 && this.#namesPost;
  }

  close(name: string): void {
    const role = roleOfElement(name);
    if (role === 'block') this.#endBlock();
    if (this.#open.at(-1)?.name !== name) return;
    const closed = this.#open.pop();
    if (closed?.skips === true) this.#skipping--;
    if (closed?.holdsPost === true) this.#inPost--;
    if (name === 'blockquote') this.#quoting--;
    if (role === 'object') this.#objects--;
  }

  read(text: string, from: number, to: number): void {
    if (this.#open.at(-1)?.name === 'title') this.#title += text;
    if (!this.#isRead() || this.#objects > 0) return;
    if (/\S/.test(text)) this.#breaks = 0;
    if (to - from !== text.length || !this.#html.startsWith(text, from))
      this.#builder.substitute(text, from, to);
    else this.#copy(text, from);
  }

  finish(): HtmlText {
    this.#endBlock();
    const title = this.#title.replace(/\s+/g, ' ').trim();
    const fields = title === '' ? this.#fields : { title, ...this.#fields };
    return { fields, blocks: this.#blocks, links: this.#links };
  }

  /** Bare addresses are replaced, as they are not words. */
  #copy(text: string, from: number): void {
    let at = 0;
    for (const { start, length } of addressesIn(text)) {
      this.#builder.copy(from + at, from + start);
      at = start + length;
      this.#builder.put(OBJECT, from + start, from + at);
    }
    this.#builder.copy(from + at, from + text.length);
  }

  #isRead(): boolean {
    return this.#skipping === 0 && (!this.#namesPost || this.#inPost > 0);
  }

  /** One line break is a space; two begin a paragraph, as in captions. */
  #breakLine(from: number, to: number): void {
    this.#breaks++;
    if (this.#breaks > 1) this.#endBlock();
    else if (this.#isRead()) this.#builder.substitute(' ', from, to);
  }

  #endBlock(): void {
    this.#breaks = 0;
    for (const text of this.#builder.finish()) this.#blocks.push(placed(text, this.#kindOf(text.text), 0));
  }

  #kindOf(text: string): Block['kind'] {
    if (this.#quoting > 0) return 'quote';
    const declaredKind = this.#open.findLast(({ kind }) => kind !== undefined)?.kind ?? 'paragraph';
    // Newsletters use tables for layout: a cell with enough words is a paragraph.
    return declaredKind === 'cell' && text.split(' ').length >= PARAGRAPH_WORDS ? 'paragraph' : declaredKind;
  }

  #takeMeta(attributes: Readonly<Record<string, string>>): void {
    const { content } = attributes;
    const name = attributes['name'] ?? attributes['property'] ?? attributes['itemprop'];
    if (name !== undefined && content !== undefined) this.#fields[name.trim().toLowerCase()] ??= content;
  }
}

/** Cells of data tables rarely have as many words. */
const PARAGRAPH_WORDS = 12;
