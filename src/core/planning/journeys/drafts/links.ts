import { blankComments, type Span } from '../../../text/index.ts';

/** A link in a draft. Offsets are UTF-16 units in the file. */
export interface Link extends Span {
  /** As written. */
  readonly address: string;
}

const MARKDOWN_LINK = /(!?)\[(?:[^[\]]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?[^)]*\)/g;
const HTML_LINK = /<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^>]*>[\s\S]*?<\/a\s*>/gi;
const BARE =
  /(?<![\p{L}\p{N}@._/-])(?:https?:\/\/|www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#][^\s<>"()[\]]*)?/giu;

/** The links of a Markdown file, in order: inline links, anchors of HTML and bare addresses, also without scheme. Images are none. */
export function linksIn(file: string, bodyStart: number): Link[] {
  let rest = ' '.repeat(bodyStart) + blankComments(file).slice(bodyStart);
  const links: Link[] = [];
  const take = (pattern: RegExp, read: (groups: readonly string[]) => string | undefined): void => {
    rest = rest.replace(pattern, (...args: unknown[]) => {
      const groups = args.slice(0, -2).map((value) => (typeof value === 'string' ? value : ''));
      const [whole = ''] = groups;
      const start = Number(args.at(-2));
      const address = read(groups);
      if (address !== undefined) {
        const at = start + Math.max(0, whole.lastIndexOf(address));
        links.push({ address, start: at, end: at + address.length });
      }
      return ' '.repeat(whole.length);
    });
  };
  take(MARKDOWN_LINK, ([, image, address]) => (image === '!' ? undefined : address));
  take(HTML_LINK, ([, double, single, plain]) => [double, single, plain].find((text) => text !== ''));
  take(BARE, ([address]) => address?.replace(/[.,;:!?’'*_]+$/u, ''));
  return links.sort((a, b) => a.start - b.start);
}

/** The host of an address in lower case, without `www.`. */
export function hostOf(address: string): string {
  const [host = ''] = address
    .trim()
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .split(/[/?#:]/);
  return host.toLowerCase().replace(/^www\./, '');
}

/** True for an address on a site or its subdomains. A path without host is on the site. */
export function isOnSite(address: string, site: string): boolean {
  if (address.startsWith('/') && !address.startsWith('//')) return true;
  if (/^(?:mailto|tel|sms|data|javascript):/i.test(address)) return false;
  const host = hostOf(address.replace(/^\/\//, ''));
  return host === site || host.endsWith(`.${site}`);
}

/** The names of an address's query, in lower case, that have a value. */
export function queryNames(address: string): ReadonlySet<string> {
  const [, query = ''] = /\?([^#]*)/.exec(address) ?? [];
  return new Set(
    query
      .split(/&amp;|[&;]/)
      .map((pair) => pair.split('='))
      .flatMap(([name = '', value = '']) => (value.trim() === '' ? [] : [name.toLowerCase()])),
  );
}
