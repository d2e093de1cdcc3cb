import * as vscode from 'vscode';
import { DRAFT_SELECTOR } from '../drafts.ts';
import type { Feature } from '../feature.ts';
import { settings } from '../settings.ts';
import { GhostTextProvider } from './ghost-text-provider.ts';
import { takeWord } from './take-word.ts';

/** Ghost text in Markdown drafts, and the commands that ask for it or switch it. */
export const ghostTextFeature: Feature = (session) => {
  const provider = new GhostTextProvider(session);
  return vscode.Disposable.from(
    provider,
    vscode.languages.registerInlineCompletionItemProvider(DRAFT_SELECTOR, provider),
    vscode.commands.registerCommand('timbre.suggestHere', () =>
      vscode.commands.executeCommand('editor.action.inlineSuggest.trigger'),
    ),
    vscode.commands.registerCommand('timbre.takeWord', takeWord),
    vscode.commands.registerCommand('timbre.toggleGhostText', async () => {
      const enabled = !settings.ghostText.enabled(vscode.window.activeTextEditor?.document.uri);
      await vscode.workspace
        .getConfiguration('timbre')
        .update('ghostText.enabled', enabled, vscode.ConfigurationTarget.Global);
      vscode.window.setStatusBarMessage(
        enabled ? vscode.l10n.t('Ghost text is on.') : vscode.l10n.t('Ghost text is off.'),
        3000,
      );
    }),
  );
};
