import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { LEDGERS } from '../workspace/ledger/brand-ledger.ts';
import { DRAFT_SELECTOR } from '../workspace/drafts.ts';
import { ClaimPlaces } from './claim-places.ts';
import { ClaimsTree } from './claims-tree.ts';
import { completeFacts } from './fact-completion.ts';
import { fillLedger } from './fill-ledger.ts';
import { checkLedgers } from './ledger-check.ts';
import { completeLedgers } from './ledger-completion.ts';
import { LedgerLens } from './ledger-lens.ts';
import { LedgerUses } from './ledger-uses.ts';
import { RenameFigure } from './rename-figure.ts';

/** The ledger in the editor: its files checked and completed, the view *Claims*, and the ways between claims, entries and posts. */
export const ledgerFeature: Feature = (session) => {
  const uses = new LedgerUses(session);
  const places = new ClaimPlaces(session, uses);
  const rename = new RenameFigure(places);
  const tree = new ClaimsTree(session, uses);
  const view = vscode.window.createTreeView('timbre.claims', { treeDataProvider: tree });
  return vscode.Disposable.from(
    ...[uses, tree, view],
    tree.onDidShow((name) => {
      view.description = name;
    }),
    checkLedgers(session),
    completeLedgers(),
    completeFacts(session, uses),
    vscode.languages.registerCodeLensProvider(LEDGERS, new LedgerLens(session, uses)),
    vscode.languages.registerHoverProvider(DRAFT_SELECTOR, places),
    vscode.languages.registerDefinitionProvider(DRAFT_SELECTOR, places),
    ...[DRAFT_SELECTOR, LEDGERS].flatMap((selector) => [
      vscode.languages.registerReferenceProvider(selector, places),
      vscode.languages.registerRenameProvider(selector, rename),
    ]),
    vscode.commands.registerCommand('timbre.fillLedger', () => fillLedger(session)),
  );
};
