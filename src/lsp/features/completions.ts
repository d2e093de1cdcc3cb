import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { dirname, join, relative } from 'node:path';
import { escapeMarkdown } from '../../core/base/escape-markdown.ts';
import { readFrontMatter } from '../../core/text/index.ts';
import type { FolderBrand } from '../brands/folder-brand.ts';
import type { OpenDocument } from '../documents.ts';
import type { LspSession } from '../session.ts';
import { pathOf } from '../uris.ts';
import { sourceOf } from './hovers.ts';

/** The character that asks for quotations. */
export const QUOTES = '>';
/** An empty line, or one that begins a quotation. */
const MAY_QUOTE = /^ {0,3}(?:>[^>]*)?$/;
const MOST_PASSAGES = 5;
/** UTF-16 units that a list shows of a passage before it is cut. */
const LONGEST_LABEL = 60;

interface Place {
  readonly document: OpenDocument;
  readonly offset: number;
}

/**
 * The brand's terms and the statements that it may make; after `>` and in an empty line, passages of posts that may be quoted; in front
 * matter, names of brands and channels.
 */
export async function completionsAt(
  session: LspSession,
  { document, offset }: Place,
  signal: AbortSignal,
): Promise<CompletionItem[]> {
  const text = document.getText();
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (isInFrontMatter(text, offset)) return inFrontMatter(session, document, line);
  const brand = await session.brandOf(document);
  if (!brand) return [];
  await session.timbre.learner.ready(brand);
  signal.throwIfAborted();
  if (line.trim().startsWith(QUOTES)) return quotations(session, brand, { document, offset }, line, signal);
  return [
    ...terms(session, brand),
    ...(await facts(session, brand, signal)),
    ...(MAY_QUOTE.test(line) ? await quotations(session, brand, { document, offset }, line, signal) : []),
  ];
}

function isInFrontMatter(text: string, offset: number): boolean {
  if (!/^---[^\S\n]*\r?\n/.test(text)) return false;
  const end = /\n---[^\S\n]*(?:\r?\n|$)/.exec(text);
  return end === null ? readFrontMatter(text) !== undefined : offset > 3 && offset <= end.index;
}

async function inFrontMatter(
  { brands, localize, ...session }: LspSession,
  document: OpenDocument,
  line: string,
): Promise<CompletionItem[]> {
  if (/^brand:\s*\S*$/.test(line))
    return (await brands.all()).map(({ name, slug }) => ({
      label: slug,
      kind: CompletionItemKind.Value,
      detail: name,
    }));
  if (!/^channel:\s*\S*$/.test(line)) return [];
  const brand = await session.brandOf(document);
  return Object.keys(brand?.profile.channels ?? {}).map((label) => ({
    label,
    kind: CompletionItemKind.Value,
    detail: localize('Channel of {0}', brand?.name ?? ''),
  }));
}

/** Each term under its own name, and under those that the brand does not use. */
const terms = ({ localize }: LspSession, { name, profile }: FolderBrand): CompletionItem[] =>
  profile.terms.flatMap(({ use, insteadOf, why }) => {
    const item: CompletionItem = {
      label: use,
      kind: CompletionItemKind.Text,
      detail: localize('Term of {0}', name),
      ...(why !== undefined && { documentation: why }),
      sortText: `~${use}`,
    };
    return [
      item,
      ...insteadOf.map((other) => ({
        ...item,
        filterText: other,
        labelDetails: { description: localize('instead of “{0}”', other) },
      })),
    ];
  });

/** What the ledger and the profile state and what holds today. */
async function facts(
  { timbre, localize }: LspSession,
  { folder }: FolderBrand,
  signal: AbortSignal,
): Promise<CompletionItem[]> {
  const entries = await timbre.engine.ledgers.entries({ brand: folder }, { signal });
  return (entries ?? [])
    .filter(({ state }) => state !== 'expired')
    .map(({ entry: { text, expires, evidence } }) => ({
      label: text,
      kind: CompletionItemKind.Reference,
      detail: expires === undefined ? localize('Fact') : localize('Fact, until {0}', expires),
      ...(evidence !== undefined && { documentation: localize('Evidence: {0}', evidence) }),
      // Statements come behind what others complete.
      sortText: `~~${text}`,
    }));
}

async function quotations(
  { timbre, localize }: LspSession,
  brand: FolderBrand,
  { document, offset }: Place,
  line: string,
  signal: AbortSignal,
): Promise<CompletionItem[]> {
  const request = { brand: brand.folder, text: document.getText(), offset, most: MOST_PASSAGES };
  const { passages } = await timbre.engine.passages.find(request, { signal });
  const range = document.rangeOf({ start: offset - line.length, end: offset });
  return passages.map((passage, place) => {
    const { text, title, path } = passage;
    const link = linkFrom(document, join(brand.disk.folder, 'corpus', path));
    return {
      label: shortened(text),
      labelDetails: { description: sourceOf(passage) },
      kind: CompletionItemKind.Reference,
      detail: localize('Passage of a post'),
      documentation: text,
      filterText: `${line}${text}`,
      sortText: String(place).padStart(2, '0'),
      textEdit: {
        range,
        newText: `> ${escapeMarkdown(text)}\n>\n> [${escapeMarkdown(title)}](<${link}>)\n`,
      },
    };
  });
}

const shortened = (text: string): string =>
  text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL).replace(/\s+\S*$/, '')}…`;

/** The way from a draft to a post; the post's path where the draft has none. */
function linkFrom(document: OpenDocument, post: string): string {
  const from = pathOf(document.uri);
  return (from === undefined ? post : relative(dirname(from), post)).replaceAll('\\', '/');
}
