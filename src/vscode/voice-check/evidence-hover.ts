import * as vscode from 'vscode';
import { proofsOf, provenWording, type Proof } from '../../service/drafts/mark-proofs.ts';
import { pinnedKey } from '../../service/engine/pinned-key.ts';
import type { Evidence } from '../../service/engine/index.ts';
import { placeOfEntry } from '../../core/brand/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { ruleTitle } from '../../core/checks/index.ts';
import { escape } from '../platform/escape.ts';
import { localize } from '../platform/localize.ts';
import type { CheckedDraft } from '../session/state/draft-checker.ts';
import type { Session } from '../session/session.ts';
import { claimNotes } from './claim-notes.ts';
import type { DraftDiagnostics, Mark } from './draft-diagnostics.ts';

/** The number of sentences shown for each reason. */
const EXAMPLES = 2;

/** Adds to a mark's message the sentences of the corpus behind it, with links to their posts. */
export class EvidenceHover implements vscode.HoverProvider {
  readonly #session: Session;
  readonly #diagnostics: DraftDiagnostics;

  constructor(session: Session, diagnostics: DraftDiagnostics) {
    this.#session = session;
    this.#diagnostics = diagnostics;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const marks = this.#diagnostics.at(document, new vscode.Range(position, position));
    const report = this.#session.checker.report(document);
    const [innermost] = marks;
    if (!innermost || !report) return undefined;
    const seen = new Set<string>();
    const cards: string[] = [];
    for (const mark of marks) {
      const { proofs, none } = await this.#proofsOf(report, mark);
      const fresh = proofs.filter(
        ({ evidence }) => !seen.has(evidence.sentence) && seen.add(evidence.sentence),
      );
      const quoted = await Promise.all(
        fresh.map(({ words, evidence }) => quotation(report.brand, words, evidence)),
      );
      const parts = [
        ...(quoted.length > 0
          ? [headingOf(mark, escape(report.brand.name)), ...quoted]
          : proofs.length === 0
            ? [none]
            : []),
        (await profileLink(report.brand, mark)) ?? '',
        ruleLink(report.brand, mark) ?? '',
      ].filter((part) => part !== '' && (part.startsWith('**') || !seen.has(part)));
      for (const part of parts) seen.add(part);
      // A heading alone says nothing.
      if (parts.some((part) => !part.startsWith('**')))
        cards.push([nameOf(mark, marks), ...parts].join('\n\n'));
    }
    const [first] = cards;
    if (token.isCancellationRequested || first === undefined) return undefined;
    // The mark at the pointer comes first, those around it below a rule.
    const shown = new vscode.MarkdownString(cards.join('\n\n---\n\n').trim());
    return new vscode.Hover(shown, innermost.diagnostic.range);
  }

  /** The sentences behind a mark, and what is said where there are none. */
  async #proofsOf(
    { brand, pinnedAs }: CheckedDraft,
    { source }: Mark,
  ): Promise<{ readonly proofs: readonly Proof[]; readonly none: string }> {
    const key = pinnedKey(brand.folder, pinnedAs);
    const notes = source.kind === 'finding' ? await claimNotes(brand, source.finding) : undefined;
    if (notes !== undefined) return { proofs: [], none: notes };
    const proofs = await proofsOf(this.#session.engine, { brand: key, source, limit: EXAMPLES }, localize);
    if (!proofs) return { proofs: [], none: '' };
    const wording = provenWording(source, localize);
    const none =
      wording === undefined
        ? vscode.l10n.t('{0}: no post that may be quoted has a sentence that shows this.', escape(brand.name))
        : vscode.l10n.t(
            'No post that may be quoted has “{0}”, so there is no sentence to show.',
            escape(wording),
          );
    return { proofs, none };
  }
}

/** A link to the file of a Vale style that has the rule, and to where it is explained. */
function ruleLink(brand: WorkspaceBrand, { source }: Mark): string | undefined {
  if (source.kind !== 'finding' || source.finding.origin === undefined) return undefined;
  const { origin, link } = source.finding;
  const file = vscode.Uri.joinPath(brand.uri, origin).toString();
  return [
    `[${vscode.l10n.t('Show the rule')}](${file})`,
    ...(link !== undefined && /^https?:/.test(link) ? [`[${vscode.l10n.t('Why?')}](${link})`] : []),
  ].join(' · ');
}

/** A link to the entry of the profile that a mark rests on. */
async function profileLink(brand: WorkspaceBrand, { source }: Mark): Promise<string | undefined> {
  if (source.kind !== 'finding' || !source.finding.entry || !brand.profile) return undefined;
  const { list, name } = source.finding.entry;
  const profile = await vscode.workspace.openTextDocument(brand.profile);
  const { line } = profile.positionAt(placeOfEntry(profile.getText(), list, name));
  const link = brand.profile.with({ fragment: `L${String(line + 1)}` }).toString();
  return `[${vscode.l10n.t('Show in the profile')}](${link})`;
}

async function quotation(
  brand: WorkspaceBrand,
  words: string | undefined,
  evidence: Evidence,
): Promise<string> {
  const uri = vscode.Uri.joinPath(brand.corpus, evidence.path);
  const line = evidence.offset === undefined ? evidence.line : await lineAt(uri, evidence.offset);
  const link = uri.with({ fragment: `L${String(line + 1)}` }).toString();
  const title = escape(evidence.date === undefined ? evidence.title : `${evidence.title}, ${evidence.date}`);
  return `> ${emphasize(evidence.sentence, words)}  \n> [${title}](${link})`;
}

/** The 0-based line of an offset in a file; 0 where the file cannot be opened. */
export async function lineAt(uri: vscode.Uri, offset: number): Promise<number> {
  try {
    return (await vscode.workspace.openTextDocument(uri)).positionAt(offset).line;
  } catch {
    return 0;
  }
}

/**
 * The sentence with the brand's wording in bold. Corpus text is escaped, so that none of it is read as
 * Markdown.
 */
function emphasize(sentence: string, words: string | undefined): string {
  const at = words === undefined ? -1 : sentence.toLowerCase().indexOf(words.toLowerCase());
  if (words === undefined || at < 0) return escape(sentence);
  const end = at + words.length;
  return `${escape(sentence.slice(0, at))}**${escape(sentence.slice(at, end))}**${escape(sentence.slice(end))}`;
}

/** What a card is about, where several marks overlap; nothing where there is one. */
function nameOf({ source, rule, diagnostic }: Mark, marks: readonly Mark[]): string {
  if (marks.length < 2) return '';
  const title = ruleTitle(rule, localize);
  const isSentence = source.kind === 'drift' || !diagnostic.range.isSingleLine;
  return isSentence ? `_${escape(title)}_` : `_${escape(title)}: “${escape(source.finding.text)}”_`;
}

/** Sentences with a banned word are no example of how the brand writes. */
const headingOf = ({ source }: Mark, brand: string): string =>
  source.kind === 'finding' && source.finding.kind === 'banned'
    ? vscode.l10n.t('**Posts of {0} that have it all the same**', brand)
    : vscode.l10n.t('**How {0} writes**', brand);
