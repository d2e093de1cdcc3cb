import * as vscode from 'vscode';
import { isLedgerFile } from '../../core/facts/index.ts';
import type { SectionView } from '../../webview/profile/messages.ts';

/** The ledger files beside a profile, as links. */
export async function ledgerLinks(profile: vscode.Uri): Promise<SectionView['links']> {
  const folder = vscode.Uri.joinPath(profile, '..', 'claims');
  try {
    const files = (await vscode.workspace.fs.readDirectory(folder))
      .map(([name]) => name)
      .filter(isLedgerFile);
    return files.sort().map((name) => ({
      address: vscode.Uri.joinPath(folder, name).toString(),
      label: `claims/${name}`,
      detail: vscode.l10n.t('Claim ledger'),
    }));
  } catch {
    // No folder of this name.
    return [];
  }
}
