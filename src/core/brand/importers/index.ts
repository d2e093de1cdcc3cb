import { readFrontMatter } from '../../text/index.ts';
import type { Consent } from '../consent.ts';
import type { CorpusFile } from '../posts/post.ts';
import { admit } from './admit.ts';
import { noPosts, type ExportFile, type Imported } from './importer.ts';
import { readList } from './lists/list.ts';
import { parseJson, parseJsonLines } from './lists/json-file.ts';
import { readFeed } from './pages/feed.ts';
import { readPage } from './pages/page.ts';
import { readTable } from './tables/table.ts';

export type { ChosenColumns } from './importer.ts';
export { listColumns, type ListedColumn } from './tables/list-columns.ts';

/** Reads the posts of an export. Undefined for prose, in Markdown or plain text. Never throws. */
export function importExport(file: ExportFile, fallback: Consent): CorpusFile | undefined {
  const imported = importByContent(file);
  return imported && admit(file, imported, fallback);
}

/** The length of a file's beginning that identifies its format. */
const HEAD_LENGTH = 4096;
const ASSIGNMENT = /^\s*(?:(?:var|let|const)\s+)?([A-Za-z_$][\w$.]*)\s*=\s*(?=[[{])/;

/** Names distinguish prose from data; the content identifies the format of data. */
function importByContent(file: ExportFile): Imported | undefined {
  const [, extension = ''] = /\.(\w+)$/.exec(file.path.toLowerCase()) ?? [];
  if (/^(?:md|markdown|mdx|mdown|mkd|org)$/.test(extension)) return undefined;
  // Site generators also use these extensions for pages with front matter.
  if (/^x?html?$/.test(extension) && readFrontMatter(file.text)) return undefined;
  const head = file.text
    .slice(0, HEAD_LENGTH)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const readMarkup = markupReader(head, extension);
  if (readMarkup) return readMarkup(file);
  return isPlainText(extension) ? undefined : importData(file, head, extension);
}

const isPlainText = (extension: string): boolean => /^(?:txt|text)$/.test(extension);

/** The reader of an XML feed or an HTML page; undefined for other files. */
function markupReader(
  head: string,
  extension: string,
): ((file: ExportFile) => Imported | undefined) | undefined {
  if (/^(?:<\?xml|<rss\b|<feed\b|<tumblr\b|<rdf:RDF\b)/i.test(head) && !/<html[\s>]/i.test(head))
    return readFeed;
  const isPage =
    /^<(?:!doctype html|html|head|body)\b/i.test(head) ||
    (head.startsWith('<') && !isPlainText(extension)) ||
    /^x?html?$/.test(extension);
  return isPage ? readPage : undefined;
}

/** Reads JSON, JavaScript that assigns JSON, or a table. */
function importData(file: ExportFile, head: string, extension: string): Imported {
  const assigned = ASSIGNMENT.exec(head);
  if (assigned) {
    const start = file.text.indexOf(assigned[0].trimEnd()) + assigned[0].trimEnd().length;
    return readList(file, parseJson(file.text, start, assigned[1]));
  }
  if (extension === 'js') return noPosts('JavaScript', 'code');
  if (/^[[{]/.test(head))
    return readList(file, isJsonLines(file.text) ? parseJsonLines(file.text) : parseJson(file.text));
  if (extension === 'json') return readList(file, parseJson(file.text));
  return /^(?:jsonl|ndjson|xml|rss|atom)$/.test(extension)
    ? noPosts(extension.toUpperCase(), 'no-text')
    : readTable(file);
}

/** True for JSON lines: the first line is a complete value, and the next non-blank line begins another. */
function isJsonLines(text: string): boolean {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  if (end < 0) return false;
  const first = text.slice(start, end).trim();
  const next = /\S/.exec(text.slice(end, end + HEAD_LENGTH))?.[0];
  return (next === '{' || next === '[') && /^\{[^]*\}$|^\[[^]*\]$/.test(first);
}
