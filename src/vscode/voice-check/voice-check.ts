import * as vscode from 'vscode';
import { DRAFT_SELECTOR } from '../workspace/drafts.ts';
import { settings } from '../platform/settings.ts';
import type { Feature } from '../session/feature.ts';
import { DraftDiagnostics } from './draft-diagnostics.ts';
import { EvidenceHover } from './evidence-hover.ts';
import { IntensityHover } from './intensity-hover.ts';
import { IntensityRuler } from './intensity-ruler.ts';
import { allowMark, ignoreSentence, type AllowRequest } from './allow-mark.ts';
import { showAllowed } from './allowed-list.ts';
import { QuickFixes } from './quick-fixes.ts';
import { documentInFront } from '../platform/document-in-front.ts';

/**
 * Marks where a draft drifts or breaks the profile's rules, with evidence on hover and quick fixes where the
 * brand's wording is known.
 */
export const voiceCheckFeature: Feature = (session) => {
  const diagnostics = new DraftDiagnostics(session.checker, session.scoreNotes);
  // Reports are needed once a draft is visible, not during the extension's start.
  const starting = setTimeout(() => {
    session.checker.start();
  }, 0);
  return vscode.Disposable.from(
    diagnostics,
    new IntensityRuler(session.checker, session.scoreNotes),
    new vscode.Disposable(() => {
      clearTimeout(starting);
    }),
    vscode.languages.registerHoverProvider(DRAFT_SELECTOR, new EvidenceHover(session, diagnostics)),
    vscode.languages.registerHoverProvider(DRAFT_SELECTOR, new IntensityHover(session.checker, diagnostics)),
    vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, new QuickFixes(diagnostics), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand('timbre.ignoreSentence', (request: AllowRequest) =>
      ignoreSentence(request),
    ),
    vscode.commands.registerCommand('timbre.allowMark', (request: AllowRequest) =>
      allowMark(session, request),
    ),
    vscode.commands.registerCommand('timbre.showAllowed', () => showAllowed(session)),
    vscode.commands.registerCommand('timbre.markFixed', (uri: vscode.Uri) => {
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
      if (document) diagnostics.fixed(document);
    }),
    vscode.commands.registerCommand('timbre.toggleVoiceCheck', async () => {
      const enabled = !settings.voiceCheck.enabled(documentInFront()?.uri);
      await vscode.workspace
        .getConfiguration('timbre')
        .update('voiceCheck.enabled', enabled, vscode.ConfigurationTarget.Global);
      const message = enabled ? vscode.l10n.t('Marks are on.') : vscode.l10n.t('Marks are off.');
      vscode.window.setStatusBarMessage(message, MESSAGE);
    }),
  );
};

/** Milliseconds that a message stays in the status bar. */
const MESSAGE = 3000;
