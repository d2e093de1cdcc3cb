import * as vscode from 'vscode';
import type { WriterKeys } from '../../service/writers/writer-keys.ts';

/** *Timbre: Remove AI Key…*. */
export async function removeKey(keys: WriterKeys): Promise<void> {
  const names = keys.names();
  if (names.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No key stored.'), 5000);
    return;
  }
  const name = await vscode.window.showQuickPick(names, {
    title: vscode.l10n.t('Remove which key?'),
  });
  if (name === undefined) return;
  await keys.forget(name);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Key removed.'), 5000);
}
