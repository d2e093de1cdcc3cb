import * as vscode from 'vscode';
import { pageUri, registerPages } from '../platform/virtual-pages.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { keepDates } from '../brands/kept-dates.ts';
import { realClock } from '../platform/clock.ts';
import type { Session } from '../session/session.ts';
import type { Feature } from '../session/feature.ts';
import { OPEN_POST, openPost } from '../workspace/open-post.ts';
import { proofPage, proofText } from './proof-document.ts';
import { PanelSet } from '../panels/panel-set.ts';
import { openReadingPanel, showMarkdown } from '../panels/reading-panel.ts';
import { runProof } from './run-proof.ts';

/** Shows the report as a document; used by the link at the end of the page. */
const SHOW_TEXT = 'timbre.showProofText';

/**
 * *Timbre: Test This Brand's Voice*: a page that shows how well the voice recognises its own posts, and which
 * posts to look at.
 */
export const proofFeature: Feature = (session) => {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  const { extensionUri } = session.context;
  let shown: vscode.Uri | undefined;
  const version = versionOf(session.context.extension.packageJSON);
  const prove = async (chosen?: WorkspaceBrand): Promise<void> => {
    const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Test the voice of which brand?')));
    const report = brand && (await runProof(session, brand));
    if (!report) return;
    shown = pageUri('proof', `${brand.name}.md`, brand.folder);
    const text = proofText(report, version);
    texts.set(shown.query, text);
    await keepVerdict(session, brand, text);
    changed.fire(shown);
    const title = vscode.l10n.t('Voice test: {0}', brand.name);
    // All brands share one panel: a new report replaces the last.
    const { panel } = panels.show('proof', () => ({
      panel: openReadingPanel(extensionUri, { page: 'proof', commands: [OPEN_POST, SHOW_TEXT] }),
    }));
    const keep = vscode.l10n.t('Open as Markdown');
    const page = `${proofPage(report, brand, version)}\n[${keep}](command:${SHOW_TEXT})\n`;
    await showMarkdown(extensionUri, panel, title, page);
  };
  return vscode.Disposable.from(
    changed,
    panels,
    registerPages('proof', {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) =>
        texts.get(uri.query) ??
        vscode.l10n.t('This report is no longer available. Run “Timbre: Test This Brand’s Voice” again.'),
    }),
    vscode.commands.registerCommand('timbre.testVoice', prove),
    vscode.commands.registerCommand(OPEN_POST, openPost),
    vscode.commands.registerCommand(SHOW_TEXT, async () => {
      if (shown) await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(shown));
    }),
  );
};

/** The report's first bold sentence is shown in the view Brand. */
async function keepVerdict({ context }: Session, { folder }: WorkspaceBrand, text: string): Promise<void> {
  const verdict = /\*\*(.+?)\*\*/.exec(text)?.[1];
  if (verdict === undefined) return;
  const on = new Date(realClock.now()).toISOString().slice(0, 10);
  await keepDates(context.workspaceState, folder, { proof: { verdict, on } });
}

function versionOf(manifest: unknown): string {
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest && typeof manifest.version === 'string' ? manifest.version : '?';
}
