import * as vscode from 'vscode';
import { eagernessOf, type Eagerness } from '../../core/offer-policy/suggestions/index.ts';
import type { Clock } from './clock.ts';
import { describeEagerness } from './describe-eagerness.ts';
import type { OfferPolicyStore } from './offer-policy-store.ts';

const SCHEME = 'timbre-restraint';
const PAGE = vscode.Uri.from({ scheme: SCHEME, path: '/Ghost Text.md' });

/** *Timbre: Show What Ghost Text Has Learned*: a read-only page of what was offered, taken and kept, and how eager that makes ghost text now. */
export function offerPolicyPage(store: OfferPolicyStore, clock: Clock): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async () => {
        await store.ready();
        const eagerness: Eagerness = eagernessOf(store.state, clock.now());
        return describeEagerness(eagerness, store.file);
      },
    }),
    store.onDidChange(() => {
      changed.fire(PAGE);
    }),
    vscode.commands.registerCommand('timbre.showGhostTextLearned', async () => {
      changed.fire(PAGE);
      await vscode.commands.executeCommand('markdown.showPreview', PAGE);
    }),
  );
}
