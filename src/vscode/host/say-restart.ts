import * as vscode from 'vscode';

/** How long the message is shown. Milliseconds. */
const SHOWN = 5000;

/** Says in the status bar that the engine stopped. */
export function sayRestart(): void {
  vscode.window.setStatusBarMessage(vscode.l10n.t('Timbre’s engine stopped and starts again.'), SHOWN);
}
