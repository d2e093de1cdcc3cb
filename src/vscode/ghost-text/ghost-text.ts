import * as vscode from 'vscode';
import { DRAFT_SELECTOR, isDraftText } from '../workspace/drafts.ts';
import type { Feature } from '../session/feature.ts';
import { setContextKey } from '../platform/context-keys.ts';
import { settings } from '../platform/settings.ts';
import { realClock } from '../platform/clock.ts';
import { OFFER_POLICY_FILE } from '../../service/suggestions/offer-policy-store.ts';
import { GhostTextProvider } from './ghost-text-provider.ts';
import { QuietMoments } from './quiet-moments.ts';
import { statisticsPage } from './statistics-page.ts';
import { reportEdits } from './report-edits.ts';
import { timeOfDay } from '../session/state/snooze.ts';
import { acceptNextWord } from './accept-next-word.ts';
import { describeOrigin } from './describe-origin.ts';
import { describeQuiet } from './describe-quiet.ts';
import { suggestHere } from './suggest-here.ts';
import { customTabInFront, documentInFront } from '../platform/document-in-front.ts';
import { offerTextEditor, reopenAsText } from '../session/reopen-as-text.ts';
import { openLater } from '../session/open-later.ts';

/** How long a message stays in the status bar, in milliseconds. */
const MESSAGE = 3000;

/** Ghost text in Markdown drafts, and the commands to request, dismiss, snooze and toggle it. */
export const ghostTextFeature: Feature = (session) => {
  const clock = realClock;
  const { policy: store, watch } = session.suggestions;
  const quiet = new QuietMoments(clock, session.snooze);
  const provider = new GhostTextProvider(session, { clock, quiet, store, watch });
  const { snooze } = session;
  session.ghostText.set({
    isShown: (document) => watch.isShown(document),
    describe: (document) =>
      [
        (customTabInFront()?.document === document
          ? vscode.l10n.t('Suggestions need the text editor.')
          : describeQuiet(document, { snooze, store, clock })) ?? [],
        provider.shownIn(document).map(describeOrigin),
      ].flat(),
  });
  const logged = (error: unknown): void => {
    session.log.error(String(error));
  };
  const others = openLater(
    session,
    () => import('./other-providers.ts').then(({ tellOtherProviders }) => tellOtherProviders(session)),
    ({ languageId }) => languageId === 'markdown',
  );
  // Accepting words is serialised, as a held key repeats faster than an edit.
  let lastWord = Promise.resolve();
  return vscode.Disposable.from(
    ...[reportEdits(watch), quiet, offerTextEditor(session), others],
    vscode.commands.registerCommand('timbre.reopenAsText', reopenAsText),
    store.onDidChange(() => {
      session.ghostText.changed();
    }),
    watch.onDidChange(() => {
      session.ghostText.changed();
    }),
    snooze.onDidChange(() => {
      session.ghostText.changed();
    }),
    vscode.Disposable.from(
      store.onDidChange(() => {
        const counts = Object.values(store.state.sources).map((source) => source.counts);
        if (counts.some(({ taken, partlyTaken }) => taken + partlyTaken > 0))
          void setContextKey('hasAccepted', true);
      }),
    ),
    statisticsPage(store, vscode.Uri.joinPath(session.context.globalStorageUri, OFFER_POLICY_FILE), clock),
    vscode.languages.registerInlineCompletionItemProvider(DRAFT_SELECTOR, provider),
    vscode.workspace.onDidChangeTextDocument(({ reason, document }) => {
      if (reason !== undefined && isDraftText(document)) provider.forgetShown();
    }),
    session.offers.onDidChange(() => {
      provider.retrigger().catch(logged);
    }),
    session.drafts.onDidChange(() => {
      provider.retriggerUnanswered().catch(logged);
    }),
    vscode.Disposable.from(
      session.learner.onDidChange(() => {
        provider.retriggerUnanswered().catch(logged);
      }),
    ),
    vscode.commands.registerCommand('timbre.suggestHere', () => suggestHere(session, provider)),
    vscode.commands.registerCommand('timbre.acceptNextWord', () => {
      const take = (): Promise<void> => watch.accepting(() => acceptNextWord(provider));
      return (lastWord = lastWord.then(take, take));
    }),
    // Escape has it hidden by VS Code at once: asked for from here, that could come late and hide the suggestion after the next key.
    vscode.commands.registerCommand('timbre.dismissSuggestion', async (now?: unknown) => {
      provider.forgetShown();
      watch.dismissed();
      if (now !== 'hidden') await vscode.commands.executeCommand('editor.action.inlineSuggest.hide');
    }),
    vscode.commands.registerCommand('timbre.snoozeGhostText', async () => {
      const until = session.snooze.start();
      provider.forgetShown();
      await vscode.commands.executeCommand('editor.action.inlineSuggest.hide');
      showMessage(vscode.l10n.t('Suggestions snoozed until {0}.', timeOfDay(until)));
    }),
    vscode.commands.registerCommand('timbre.resumeGhostText', () => {
      session.snooze.stop();
      provider.forgetShown();
      showMessage(vscode.l10n.t('Suggestions are on again.'));
    }),
    session.snooze.onDidChange(() => setContextKey('isSnoozed', session.snooze.until !== undefined)),
    vscode.commands.registerCommand('timbre.resetGhostTextStatistics', async () => {
      await store.reset();
      showMessage(vscode.l10n.t('Ghost text statistics reset.'));
    }),
    vscode.commands.registerCommand('timbre.toggleGhostText', async () => {
      const enabled = !settings.ghostText.enabled(documentInFront()?.uri);
      await vscode.workspace
        .getConfiguration('timbre')
        .update('ghostText.enabled', enabled, vscode.ConfigurationTarget.Global);
      showMessage(enabled ? vscode.l10n.t('Ghost text is on.') : vscode.l10n.t('Ghost text is off.'));
    }),
  );
};

const showMessage = (message: string): void => {
  vscode.window.setStatusBarMessage(message, MESSAGE);
};
