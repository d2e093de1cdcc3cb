import { decodeHTML } from 'entities';

/** Titles stand at the beginning. In characters. */
const HEAD = 32 * 1024;
const IN_PAGE = [
  /<title\b[^>]*>([^<]{1,300})<\/title/i,
  /<meta\b[^>]{0,200}\bproperty\s*=\s*["']og:title["'][^>]{0,200}\bcontent\s*=\s*"([^"]{1,300})"/i,
  /<h1\b[^>]*>((?:[^<]|<(?!\/h1)){1,400})<\/h1/i,
];
const IN_TEXT = [/^(?:subject|title)\s*:\s*["']?(.{1,300}?)["']?\s*$/im, /^#\s+(.{1,300})$/m];

/** What a page or a text calls itself, as written: its title, its subject, its first heading. */
export function titlesOfPage(path: string, text: string): string[] {
  const head = text.slice(0, HEAD);
  const isPage = /\.x?html?$/i.test(path);
  return (isPage ? IN_PAGE : IN_TEXT).flatMap((pattern) => {
    const found = pattern.exec(head)?.[1];
    if (found === undefined) return [];
    return [isPage ? decodeHTML(found.replace(/<[^>]*>/g, ' ')) : found];
  });
}
