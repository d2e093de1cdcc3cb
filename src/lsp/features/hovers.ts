import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Hover } from 'vscode-languageserver';
import { ruleNotes, ruleTitle } from '../../core/checks/index.ts';
import type { LedgerEntry } from '../../core/facts/index.ts';
import type { Evidence } from '../../service/engine/index.ts';
import { pinnedKey } from '../../service/engine/pinned-key.ts';
import { proofsOf, provenWording } from '../../service/drafts/mark-proofs.ts';
import { decode } from '../../core/text/index.ts';
import type { FolderBrand } from '../brands/folder-brand.ts';
import type { OpenDocument } from '../documents.ts';
import { paperFor, type Paper } from '../paper.ts';
import type { CheckedDocument, LspSession } from '../session.ts';
import { marksIn, type Diagnostics, type ShownMark } from './diagnostics.ts';

/** The number of sentences shown for each reason. */
const EXAMPLES = 2;
/** The number of passages shown at a heading. */
const MOST_PASSAGES = 3;
/** A heading, or the topic in front matter. */
const SUBJECT = /^(?: {0,3}#{1,6}\s|topic\s*:)/;

/** What is behind the marks at a place, with the sentences of posts; at a heading, what the brand has said about its subject. */
export async function hoverAt(
  session: LspSession,
  diagnostics: Diagnostics,
  { document, offset }: { readonly document: OpenDocument; readonly offset: number },
  signal: AbortSignal,
): Promise<Hover | null> {
  const shown = await diagnostics.current(document, signal);
  if (!shown) return null;
  const marks = marksIn(shown, { start: offset, end: offset });
  const [innermost] = marks;
  const paper = paperFor(session.client);
  if (!innermost) return passagesAt(session, shown.report, { document, offset }, signal);
  const cards = await Promise.all(marks.map((mark) => cardOf(session, paper, shown.report, mark)));
  return { contents: paper.whole(cards.join('\n\n---\n\n')), range: document.rangeOf(innermost) };
}

async function cardOf(
  session: LspSession,
  paper: Paper,
  { brand, pinnedAs }: CheckedDocument,
  { source, rule, message }: ShownMark,
): Promise<string> {
  const { localize, timbre } = session;
  const parts = [paper.strong(ruleTitle(rule, localize)), paper.text(message)];
  if (source.kind === 'finding') {
    const notes = ruleNotes(rule, localize);
    if (notes)
      parts.push(
        paper.text(notes.why),
        ...(source.finding.ledger ? [entryNote(paper, session, source.finding.ledger)] : []),
        notes.ways.map((way) => `- ${paper.text(way)}`).join('\n'),
        ...(notes.citation === undefined ? [] : [paper.text(localize('Source: {0}', notes.citation))]),
      );
    const { link } = source.finding;
    if (link !== undefined && /^https?:/.test(link)) parts.push(paper.link(localize('Why?'), link));
  }
  const key = pinnedKey(brand.folder, pinnedAs);
  const proofs = await proofsOf(timbre.engine, { brand: key, source, limit: EXAMPLES }, localize);
  if (proofs && proofs.length > 0) {
    const isBanned = source.kind === 'finding' && source.finding.kind === 'banned';
    const quoted = proofs.map(({ evidence }) => quotation(paper, brand, evidence));
    parts.push(
      paper.strong(
        isBanned
          ? localize('Posts of {0} that have it all the same', brand.name)
          : localize('How {0} writes', brand.name),
      ),
      ...(await Promise.all(quoted)),
    );
  } else if (proofs) {
    const wording = provenWording(source, localize);
    parts.push(
      paper.text(
        wording === undefined
          ? localize('{0}: no post that may be quoted has a sentence that shows this.', brand.name)
          : localize('No post that may be quoted has “{0}”, so there is no sentence to show.', wording),
      ),
    );
  }
  return parts.filter((part) => part !== '').join('\n\n');
}

function entryNote(
  paper: Paper,
  { localize }: LspSession,
  { text, evidence, expires, approver }: LedgerEntry,
): string {
  const details = [
    evidence ?? localize('no evidence named'),
    ...(expires === undefined ? [] : [localize('until {0}', expires)]),
    ...(approver === undefined ? [] : [localize('approved by {0}', approver)]),
  ];
  return `> ${paper.text(text)}  \n> ${paper.text(details.join(' · '))}`;
}

async function quotation(paper: Paper, brand: FolderBrand, evidence: Evidence): Promise<string> {
  const { sentence, title, date } = evidence;
  const name = date === undefined ? title : `${title}, ${date}`;
  return `> ${paper.text(sentence.replace(/\s+/g, ' '))}  \n> ${paper.link(name, await addressOf(brand, evidence))}`;
}

/** The post's file with the line of the sentence. */
async function addressOf(
  { disk }: FolderBrand,
  { path, line, offset }: Pick<Evidence, 'path' | 'line' | 'offset'>,
): Promise<string> {
  const file = join(disk.folder, 'corpus', path);
  const at = offset === undefined ? line : await lineIn(file, offset);
  return `${pathToFileURL(file).href}#L${String(at + 1)}`;
}

/** The 0-based line of an offset in a file; 0 where the file cannot be read. */
async function lineIn(file: string, offset: number): Promise<number> {
  const bytes = await readFile(file).catch(() => undefined);
  const decoded = bytes && decode(bytes);
  return decoded?.ok === true ? decoded.text.slice(0, offset).split('\n').length - 1 : 0;
}

async function passagesAt(
  session: LspSession,
  { brand }: CheckedDocument,
  { document, offset }: { readonly document: OpenDocument; readonly offset: number },
  signal: AbortSignal,
): Promise<Hover | null> {
  const text = document.getText();
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  if (!SUBJECT.test(text.slice(start, end))) return null;
  const request = { brand: brand.folder, text, offset: end, most: MOST_PASSAGES };
  const { facts, passages } = await session.timbre.engine.passages.find(request, { signal });
  if (facts.length + passages.length === 0) return null;
  const { localize } = session;
  const paper = paperFor(session.client);
  const quoted = passages.map(
    async (passage) =>
      `- ${paper.text(passage.text)} — ${paper.link(sourceOf(passage), await addressOf(brand, passage))}`,
  );
  const parts = [
    ...(facts.length === 0
      ? []
      : [
          paper.strong(localize('In the ledger')),
          facts.map((fact) => `- ${paper.text(fact.text)}`).join('\n'),
        ]),
    ...(passages.length === 0
      ? []
      : [paper.strong(localize('In earlier posts')), (await Promise.all(quoted)).join('\n')]),
  ];
  return { contents: paper.whole(parts.join('\n\n')), range: document.rangeOf({ start, end }) };
}

/** What a passage is from: title and day. */
export const sourceOf = (passage: { readonly title: string; readonly date: string | undefined }): string =>
  passage.date === undefined ? passage.title : `${passage.title} · ${passage.date}`;
