import * as vscode from 'vscode';
import type { WriterKeys } from './writer-keys.ts';

/** *Timbre: Forget Writer Key*. */
export async function forgetKey(keys: WriterKeys): Promise<void> {
  const names = keys.names();
  if (names.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Timbre knows no key.'), 5000);
    return;
  }
  const name = await vscode.window.showQuickPick(names, {
    title: vscode.l10n.t('Whose key is to be forgotten?'),
  });
  if (name === undefined) return;
  await keys.forget(name);
  vscode.window.setStatusBarMessage(vscode.l10n.t('The key is forgotten.'), 5000);
}
