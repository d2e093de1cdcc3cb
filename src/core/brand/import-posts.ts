import type { CorpusFile, Post } from './posts/post.ts';
import type { ProseBlock } from '../text/index.ts';

/** A post as written into the corpus folder. */
export interface ImportedPost {
  /** Relative to the corpus folder. */
  readonly path: string;
  /** Markdown with front matter, ending in a line break. */
  readonly text: string;
}

/**
 * Converts the posts of a download to Markdown files named by date and title.
 * @param source the name of the download, recorded in each post's front matter
 * @param taken paths that are in use; the new ones are added
 */
export function importPosts(
  file: Pick<CorpusFile, 'posts'>,
  source: string,
  taken: Set<string>,
): ImportedPost[] {
  return file.posts.map((post) => {
    const path = freePath(post, taken);
    taken.add(path.toLowerCase());
    return { path, text: `${frontMatter(post, source)}\n${markdownOf(post.blocks)}\n` };
  });
}

/** The maximum length of the part of a file name that comes from the title, in characters. */
const LONGEST_NAME = 60;

function freePath({ title, date, channel, blocks, consent }: Post, taken: ReadonlySet<string>): string {
  // Paths are shown and stored, so the words of a post that may not be quoted are not in them.
  const words = consent.quote ? (title ?? blocks.flatMap(({ sentences }) => sentences)[0]?.text ?? '') : '';
  const name = [date, slug(words) === '' ? (channel ?? 'post') : slug(words)].filter(Boolean).join('-');
  const folder = channel === undefined ? '' : `${slug(channel)}/`;
  for (let number = 1; ; number++) {
    const path = `${folder}${name}${number === 1 ? '' : `-${String(number)}`}.md`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');

function frontMatter({ title, date, channel, author, consent }: Post, source: string): string {
  const may = [consent.learn && 'learn', consent.quote && 'quote', consent.send && 'send'].filter(Boolean);
  const fields: [key: string, value: string | undefined][] = [
    ['title', quoted(title)],
    ['date', date],
    ['channel', quoted(channel)],
    ['author', quoted(author)],
    ['consent', consent.until === undefined ? `[${may.join(', ')}]` : limited(may, consent.until)],
    ['source', quoted(source)],
  ];
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return ['---', ...lines, '---', ''].join('\n');
}

const limited = (may: readonly unknown[], until: string): string =>
  may.length === 0 ? 'none' : `"${may.join(', ')} until ${until}"`;

/** JSON strings are valid YAML double-quoted strings. */
const quoted = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : JSON.stringify(text);

const markdownOf = (blocks: readonly ProseBlock[]): string =>
  blocks
    .map((block, at) => {
      const next = blocks[at + 1];
      const gap = next === undefined ? '' : block.kind === 'item' && next.kind === 'item' ? '\n' : '\n\n';
      return markdownBlock(block) + gap;
    })
    .join('');

function markdownBlock({ kind, sentences }: ProseBlock): string {
  const text = escapeMarkdown(sentences.map((sentence) => sentence.text).join(' '));
  switch (kind) {
    case 'heading':
      return `## ${text}`;
    case 'item':
      return `- ${text}`;
    case 'quote':
      return `> ${text}`;
    case 'paragraph':
      return text;
  }
}

/**
 * Escapes characters that would be read as markup at a line's start or around words; other text stays
 * unchanged.
 */
const escapeMarkdown = (text: string): string =>
  text
    .replaceAll('\uFFFC', '')
    .replace(/[\\`*_<\]]/g, '\\$&')
    .replace(/^(?=(?:#{1,6}|[-+=~]+)(?:\s|$)|>)/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
    .replace(/ {2,}/g, ' ')
    .trim();
