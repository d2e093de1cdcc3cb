import { readHtml } from '../../../text/index.ts';
import { dateOfPost } from '../../posts/post-date.ts';
import { documentConsents } from '../../read-document.ts';
import type { ExportFile, Imported, PostOrigin, PostStatus } from '../importer.ts';

/**
 * A post in an HTML file of its own: one of the pages that Medium, Substack and site builders export. Undefined for a page of which
 * nothing more is known, which is read like any other document.
 */
export function readPage({ path, text, listed }: ExportFile): Imported | undefined {
  const kind = kindOf(path, text);
  if (!kind && !listed && !STATED_TIME.test(text)) return undefined;
  const { fields } = readHtml(text);
  const stated = STATED_TIME.exec(text);
  const dated = dateOfPost(
    { ...fields, ...(stated?.[1] === undefined ? {} : { 'date published': stated[1] }) },
    path,
  );
  const title = listed?.title ?? fields['og:title'] ?? fields['title'];
  return {
    format: kind?.format ?? 'HTML page',
    channel: kind?.channel,
    notes: dated.notes,
    entries: [
      {
        number: undefined,
        line: 0,
        text,
        markup: 'html',
        title: typeof title === 'string' ? title : undefined,
        date: listed?.date ?? dated.date,
        author: typeof fields['author'] === 'string' ? fields['author'] : undefined,
        status: listed?.isPublished === false ? 'draft' : kind?.status,
        origin: kind?.origin,
        // A statement that cannot be understood is one that says nothing that can.
        consents: documentConsents(path, text).map(({ value }) => value ?? 'unclear'),
      },
    ],
  };
}

/** `<time class="dt-published" datetime="…">` and the like: the first time that a page states. */
const STATED_TIME = /<time\b[^<>]{0,200}?\bdatetime\s*=\s*["']([^"'<>]{4,60})["']/i;

interface PageKind {
  readonly format: string;
  readonly channel?: string | undefined;
  readonly status?: PostStatus;
  readonly origin?: PostOrigin;
}

function kindOf(path: string, text: string): PageKind | undefined {
  const name = path.split('/').at(-1) ?? path;
  if (/class="[^"]*\bh-entry\b/.test(text) && /data-field="body"|medium\.com/.test(text))
    // Medium puts drafts beside posts, and answers to others too.
    return {
      format: 'Medium export',
      channel: 'blog',
      ...(/^draft[_-]/i.test(name) && { status: 'draft' as const }),
    };
  if (/^\d+\.[\w-]+\.html?$/i.test(name)) return { format: 'Substack export', channel: 'newsletter' };
  return /^draft[_-]/i.test(name) ? { format: 'HTML page', status: 'draft' } : undefined;
}
