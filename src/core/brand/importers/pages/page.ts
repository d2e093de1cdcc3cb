import { readHtml } from '../../../text/index.ts';
import { dateOfPost } from '../../posts/post-date.ts';
import { documentConsents } from '../../read-document.ts';
import type { Entry, ExportFile, Imported, PostOrigin, PostStatus } from '../importer.ts';

/**
 * A post in a separate HTML file, as exported by Medium, Substack and site builders. Undefined for a page of
 * unknown origin, which is read like any other document.
 */
export function readPage({ path, text, listed }: ExportFile): Imported | undefined {
  const kind = kindOf(path, text);
  if (!kind && !listed && !STATED_TIME.test(text)) return undefined;
  const { format, channel, status, origin }: PageKind = kind ?? { format: 'HTML page' };
  const { fields } = readHtml(text);
  const { date, notes } = dateOfPost({ ...fields, ...statedTime(text) }, path);
  const entry: Entry = {
    number: undefined,
    line: 0,
    text,
    markup: 'html',
    title: listed?.title ?? textOf(fields['og:title'] ?? fields['title']),
    date: listed?.date ?? date,
    channel: listed?.channel,
    author: textOf(fields['author']),
    status: listed?.isPublished === false ? 'draft' : status,
    origin,
    // A statement without value is one that cannot be understood.
    consents: [
      ...documentConsents(path, text).map(({ value }) => value ?? 'unclear'),
      ...(listed?.consents ?? []),
    ],
  };
  return { format, channel, notes, entries: [entry] };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function statedTime(text: string): { readonly 'date published'?: string | undefined } {
  const stated = STATED_TIME.exec(text);
  return stated ? { 'date published': stated[1] ?? stated[2] } : {};
}

/** `<time class="dt-published" datetime="…">` and similar: the first time that a page states. */
const STATED_TIME =
  /<time\b[^<>]{0,200}?\bdatetime\s*=\s*["']([^"'<>]{4,60})["']|"datePublished"\s*:\s*"([^"<>]{4,60})"/i;

interface PageKind {
  readonly format: string;
  readonly channel?: string | undefined;
  readonly status?: PostStatus;
  readonly origin?: PostOrigin;
}

function kindOf(path: string, text: string): PageKind | undefined {
  const name = path.split('/').at(-1) ?? path;
  if (/class="[^"]*\bh-entry\b/.test(text) && /data-field="body"|medium\.com/.test(text))
    // Medium's export also contains drafts and replies.
    return {
      format: 'Medium export',
      channel: 'blog',
      ...(/^draft[_-]/i.test(name) && { status: 'draft' as const }),
    };
  if (/^\d+\.[\w-]+\.html?$/i.test(name)) return { format: 'Substack export', channel: 'newsletter' };
  return /^draft[_-]/i.test(name) ? { format: 'HTML page', status: 'draft' } : undefined;
}
