import { Parser } from 'htmlparser2';
import { MOST_GUIDE_BLOCKS, type GuideBlock } from './guide-text.ts';

const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'nav',
]);
const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article main header footer aside ul ol dl blockquote pre figure figcaption table tbody thead'.split(
    ' ',
  ),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** The blocks of an HTML style guide, or of one converted to HTML. Nothing is fetched and no script is run. */
export function readHtmlGuide(html: string): GuideBlock[] {
  const reader = new HtmlGuideReader();
  const parser = new Parser(
    {
      onopentag: (name) => {
        reader.open(name);
      },
      ontext: (text) => {
        reader.text(text);
      },
      onclosetag: (name) => {
        reader.close(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return reader.end();
}

class HtmlGuideReader {
  readonly #blocks: GuideBlock[] = [];
  #skipping = 0;
  #buffer = '';
  #kind: GuideBlock['kind'] = 'paragraph';
  #level: number | undefined;
  #cells: string[] | undefined;
  #headCells = 0;
  #inCell = false;
  #items = 0;
  /** The term of the definitions that follow. */
  #term: string | undefined;

  open(name: string): void {
    if (SKIPPED.has(name)) this.#skipping++;
    if (this.#skipping > 0) return;
    const level = headingLevel(name);
    if (level !== undefined) {
      this.#flush();
      this.#kind = 'heading';
      this.#level = level;
    } else if (name === 'li') {
      this.#flush();
      this.#items++;
      this.#kind = 'item';
    } else if (name === 'dt' || name === 'dd') {
      this.#flush();
      if (name === 'dt') this.#term = undefined;
    } else if (name === 'tr') {
      this.#flush();
      this.#cells = [];
      this.#headCells = 0;
    } else if (CELLS.has(name)) {
      this.#buffer = '';
      this.#inCell = true;
      if (name === 'th') this.#headCells++;
    } else if (BLOCKS.has(name)) this.#break();
    else if (name === 'br') this.#newLine();
    else if (name === 'code') this.#buffer += '“';
    else if (isStruck(name)) this.#buffer += '~~';
  }

  text(text: string): void {
    if (this.#skipping === 0) this.#buffer += text;
  }

  close(name: string): void {
    if (SKIPPED.has(name)) {
      this.#skipping = Math.max(0, this.#skipping - 1);
      return;
    }
    if (this.#skipping > 0) return;
    if (name === 'code') this.#buffer += '”';
    else if (isStruck(name)) this.#buffer += '~~';
    else if (CELLS.has(name)) this.#endCell();
    else if (name === 'dt') this.#endTerm();
    else if (name === 'dd') this.#endDefinition();
    else if (name === 'dl') this.#endDefinitions();
    else if (name === 'tr') this.#endRow();
    else if (headingLevel(name) !== undefined || BLOCKS.has(name)) this.#break();
    else if (name === 'li') {
      this.#flush();
      this.#items = Math.max(0, this.#items - 1);
    }
  }

  end(): GuideBlock[] {
    this.#endRow();
    this.#flush();
    return this.#blocks;
  }

  /** Within a cell, blocks are lines of the cell. */
  #break(): void {
    if (this.#inCell) this.#newLine();
    else this.#flush();
  }

  #newLine(): void {
    if (this.#inCell) this.#buffer += ' ; ';
    else this.#flush();
  }

  #endTerm(): void {
    const term = tidy(this.#buffer);
    this.#buffer = '';
    this.#term = term === '' ? undefined : term;
  }

  #endDefinition(): void {
    const text = tidy(this.#buffer);
    const term = this.#term;
    if (term === undefined || text === '') {
      this.#flush();
      return;
    }
    this.#buffer = '';
    this.#push({ kind: 'item', text: `${term}: ${text}`, term });
  }

  #endDefinitions(): void {
    this.#flush();
    this.#term = undefined;
  }

  #endCell(): void {
    this.#cells?.push(
      tidy(this.#buffer)
        .replace(/^(?:; )+|(?: ;)+$/g, '')
        .replace(/(?: ;)+(?= ;)/g, '')
        .trim(),
    );
    this.#buffer = '';
    this.#inCell = false;
  }

  #endRow(): void {
    const cells = this.#cells;
    this.#cells = undefined;
    this.#inCell = false;
    this.#buffer = cells ? '' : this.#buffer;
    if (!cells || cells.every((cell) => cell === '')) return;
    this.#push({ kind: 'row', text: cells.join(' | '), cells, isHead: this.#headCells === cells.length });
  }

  #flush(): void {
    const text = tidy(this.#buffer);
    this.#buffer = '';
    if (text !== '')
      this.#push(
        this.#kind === 'heading' && this.#level !== undefined
          ? { kind: 'heading', text, level: this.#level }
          : { kind: this.#kind, text },
      );
    this.#kind = this.#items > 0 ? 'item' : 'paragraph';
    this.#level = undefined;
  }

  #push(block: GuideBlock): void {
    if (this.#blocks.length < MOST_GUIDE_BLOCKS) this.#blocks.push(block);
  }
}

const headingLevel = (name: string): number | undefined =>
  /^h[1-6]$/.test(name) ? Number(name.slice(1)) : undefined;
const isStruck = (name: string): boolean => name === 's' || name === 'del' || name === 'strike';
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
