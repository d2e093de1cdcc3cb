import * as vscode from 'vscode';
import type { Evidence } from '../../service/engine/index.ts';
import type { Reason } from '../../core/voice/index.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import { escape } from '../platform/escape.ts';
import type { Session } from '../session/session.ts';
import type { DraftDiagnostics } from './draft-diagnostics.ts';

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
    const [mark] = this.#diagnostics
      .at(document, new vscode.Range(position, position))
      .filter(({ source }) => source.kind === 'drift');
    const report = this.#session.checker.report(document);
    if (mark?.source.kind !== 'drift' || !report) return undefined;
    const proofs = await Promise.all(
      mark.source.drift.reasons.map(async (reason) => ({
        reason,
        found: await this.#session.engine.brands.evidence({
          brand: report.brand.folder,
          reason,
          limit: EXAMPLES,
        }),
      })),
    );
    if (token.isCancellationRequested) return undefined;
    const shown = new vscode.MarkdownString();
    shown.appendMarkdown(vscode.l10n.t('**How {0} writes**', escape(report.brand.name)));
    const seen = new Set<string>();
    for (const { reason, found } of proofs) {
      for (const evidence of found) {
        if (seen.has(evidence.sentence)) continue;
        seen.add(evidence.sentence);
        shown.appendMarkdown(`\n\n${await quotation(report.brand, reason, evidence)}`);
      }
    }
    return seen.size > 0 ? new vscode.Hover(shown, mark.diagnostic.range) : undefined;
  }
}

async function quotation(brand: WorkspaceBrand, reason: Reason, evidence: Evidence): Promise<string> {
  const uri = vscode.Uri.joinPath(brand.corpus, evidence.path);
  const line = evidence.offset === undefined ? evidence.line : await lineAt(uri, evidence.offset);
  const link = uri.with({ fragment: `L${String(line + 1)}` }).toString();
  const title = escape(evidence.date === undefined ? evidence.title : `${evidence.title}, ${evidence.date}`);
  return `> ${emphasize(evidence.sentence, reason.instead)}  \n> [${title}](${link})`;
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
