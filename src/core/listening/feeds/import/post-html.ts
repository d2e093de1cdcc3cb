import { Parser } from 'htmlparser2';
import { isWebAddress, once } from './values.ts';

/** The text of a post in HTML: paragraphs apart by a blank line, and links that are neither a mention nor a hashtag. */
export interface PostText {
  readonly text: string;
  readonly links: readonly string[];
}

const BLOCKS = new Set(['p', 'div', 'blockquote', 'ul', 'ol', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const UNSEEN = new Set(['script', 'style', 'template']);

export function readPostHtml(html: string): PostText {
  const reader = new PostReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes);
      },
      onclosetag: (name) => {
        reader.close(name);
      },
      ontext: (text) => {
        reader.read(text);
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return { text: reader.text(), links: once(reader.links) };
}

class PostReader {
  readonly links: string[] = [];
  #text = '';
  #unseen = 0;
  /** Where the text of a link stands that is shown shortened, and its address. */
  #link: { readonly from: number; readonly href: string } | undefined;

  open(name: string, { href = '', class: classes = '', rel = '' }: Readonly<Record<string, string>>): void {
    if (UNSEEN.has(name)) this.#unseen++;
    else if (name === 'br') this.#text += '\n';
    else if (name === 'li') this.#text += '\n';
    else if (BLOCKS.has(name)) this.#paragraph();
    else if (name === 'a' && isWebAddress(href) && !/\b(?:mention|hashtag|tag)\b/.test(`${classes} ${rel}`)) {
      this.links.push(href);
      this.#link = { from: this.#text.length, href };
    }
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.#unseen--;
    else if (BLOCKS.has(name)) this.#paragraph();
    else if (name === 'a' && this.#link) {
      const { from, href } = this.#link;
      // Mastodon hides the begin and the end of long addresses.
      if (isAddressLike(this.#text.slice(from))) this.#text = this.#text.slice(0, from) + href;
      this.#link = undefined;
    }
  }

  read(text: string): void {
    if (this.#unseen === 0) this.#text += text.replace(/\s+/g, ' ');
  }

  text(): string {
    return this.#text
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  #paragraph(): void {
    if (this.#text.trim() !== '') this.#text = `${this.#text.trimEnd()}\n\n`;
  }
}

const isAddressLike = (text: string): boolean =>
  /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]\S*)?…?$/iu.test(text.trim());
