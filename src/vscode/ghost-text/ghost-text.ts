import * as vscode from 'vscode';
import { DRAFT_SELECTOR } from '../platform/drafts.ts';
import type { Feature } from '../platform/feature.ts';
import { settings } from '../platform/settings.ts';
import { realClock } from './clock.ts';
import { GhostTextProvider } from './ghost-text-provider.ts';
import { OfferWatch } from './offer-watch.ts';
import { QuietMoments } from './quiet-moments.ts';
import { offerPolicyPage } from './offer-policy-page.ts';
import { OfferPolicyStore } from './offer-policy-store.ts';
import { timeOfDay } from './snooze.ts';
import { takeWord } from './take-word.ts';

/** How long a message stays in the status bar, in milliseconds. */
const MESSAGE = 3000;

/** Ghost text in Markdown drafts, and the commands that ask for it, send it away or switch it. */
export const ghostTextFeature: Feature = (session) => {
  const clock = realClock;
  const store = new OfferPolicyStore(session.context.globalStorageUri, clock, session.log);
  const watch = new OfferWatch((event) => {
    store.observe(event);
  }, clock);
  session.ghostText.set((document) => watch.isStanding(document));
  const quiet = new QuietMoments(clock, session.snooze);
  const provider = new GhostTextProvider(session, { clock, quiet, store, watch });
  return vscode.Disposable.from(
    ...[watch, quiet, store],
    offerPolicyPage(store, clock),
    vscode.languages.registerInlineCompletionItemProvider(DRAFT_SELECTOR, provider),
    vscode.workspace.onDidChangeTextDocument(({ reason, document }) => {
      if (reason !== undefined && document.languageId === 'markdown') provider.drop();
    }),
    session.offers.onDidChange(() => {
      provider.wake().catch((error: unknown) => {
        session.log.error(String(error));
      });
    }),
    vscode.commands.registerCommand('timbre.suggestHere', () =>
      vscode.commands.executeCommand('editor.action.inlineSuggest.trigger'),
    ),
    vscode.commands.registerCommand('timbre.takeWord', () => watch.taking(takeWord)),
    vscode.commands.registerCommand('timbre.leaveGhostText', async () => {
      provider.drop();
      watch.dismissed();
      await vscode.commands.executeCommand('editor.action.inlineSuggest.hide');
    }),
    vscode.commands.registerCommand('timbre.snoozeGhostText', async () => {
      const wakes = session.snooze.toggle();
      provider.drop();
      if (wakes !== undefined) await vscode.commands.executeCommand('editor.action.inlineSuggest.hide');
      tell(
        wakes === undefined
          ? vscode.l10n.t('Ghost text is awake.')
          : vscode.l10n.t('Ghost text sleeps until {0}.', timeOfDay(wakes)),
      );
    }),
    vscode.commands.registerCommand('timbre.resetGhostText', async () => {
      await store.reset();
      tell(vscode.l10n.t('What ghost text had learned is forgotten.'));
    }),
    vscode.commands.registerCommand('timbre.toggleGhostText', async () => {
      const enabled = !settings.ghostText.enabled(vscode.window.activeTextEditor?.document.uri);
      await vscode.workspace
        .getConfiguration('timbre')
        .update('ghostText.enabled', enabled, vscode.ConfigurationTarget.Global);
      tell(enabled ? vscode.l10n.t('Ghost text is on.') : vscode.l10n.t('Ghost text is off.'));
    }),
  );
};

const tell = (message: string): void => {
  vscode.window.setStatusBarMessage(message, MESSAGE);
};
