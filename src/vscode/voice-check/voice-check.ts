import * as vscode from 'vscode';
import { DRAFT_SELECTOR } from '../workspace/drafts.ts';
import type { Feature } from '../session/feature.ts';
import { DraftDiagnostics } from './draft-diagnostics.ts';
import { EvidenceHover } from './evidence-hover.ts';
import { IntensityHover } from './intensity-hover.ts';
import { IntensityRuler } from './intensity-ruler.ts';
import { IgnoredSentences } from './ignored-sentences.ts';
import { QuickFixes } from './quick-fixes.ts';

/**
 * Marks where a draft drifts or breaks the profile's rules, with evidence on hover and quick fixes where the
 * brand's wording is known.
 */
export const voiceCheckFeature: Feature = (session) => {
  const leftAlone = new IgnoredSentences(session.context.workspaceState);
  const diagnostics = new DraftDiagnostics(session.checker, leftAlone);
  // Reports are needed once a draft is visible, not during the extension's start.
  const starting = setTimeout(() => {
    session.checker.start();
  }, 0);
  return vscode.Disposable.from(
    diagnostics,
    new IntensityRuler(session.checker),
    new vscode.Disposable(() => {
      clearTimeout(starting);
    }),
    vscode.languages.registerHoverProvider(DRAFT_SELECTOR, new EvidenceHover(session, diagnostics)),
    vscode.languages.registerHoverProvider(DRAFT_SELECTOR, new IntensityHover(session.checker, diagnostics)),
    vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, new QuickFixes(diagnostics), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand('timbre.ignoreSentence', async (uri: vscode.Uri, sentence: string) => {
      await leftAlone.add(sentence);
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
      if (document) diagnostics.refresh(document);
    }),
  );
};
