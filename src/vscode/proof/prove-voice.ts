import * as vscode from 'vscode';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';
import { pickBrand } from '../brands/pick-brand.ts';
import type { Feature } from '../feature.ts';
import { proofDocument } from './proof-document.ts';
import { runProof } from './run-proof.ts';

const SCHEME = 'timbre-proof';

/** *Timbre: Prove This Voice*: a read-only page that shows how well the voice knows its own posts, and which posts to look at. */
export const proofFeature: Feature = (session) => {
  const pages = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const version = versionOf(session.context.extension.packageJSON);
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) =>
        pages.get(uri.query) ??
        vscode.l10n.t('This proof is not kept. Run “Timbre: Prove This Voice” for a new one.'),
    }),
    vscode.commands.registerCommand('timbre.proveVoice', async (chosen?: WorkspaceBrand) => {
      const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Whose voice should be proved?')));
      if (!brand) return;
      const report = await runProof(session, brand);
      if (!report) return;
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${brand.name}.md`, query: brand.folder });
      pages.set(uri.query, await proofDocument(report, brand, version));
      changed.fire(uri);
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    }),
  );
};

function versionOf(manifest: unknown): string {
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest && typeof manifest.version === 'string' ? manifest.version : '?';
}
