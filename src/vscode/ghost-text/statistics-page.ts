import * as vscode from 'vscode';
import { pageUri, registerPages } from '../platform/virtual-pages.ts';
import { eagernessOf, type Eagerness } from '../../core/offer-policy/suggestions/index.ts';
import type { Clock } from '../../service/ports.ts';
import { describeStatistics } from './describe-statistics.ts';
import type { OfferPolicyStore } from '../../service/suggestions/offer-policy-store.ts';

const PAGE = pageUri('ghost-text-statistics', 'Ghost Text.md');

/** *Timbre: Show Ghost Text Statistics*: a read-only page with the counts of suggestions shown, accepted and kept, and how often ghost text therefore appears. `file` is where they are stored. */
export function statisticsPage(store: OfferPolicyStore, file: vscode.Uri, clock: Clock): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    registerPages('ghost-text-statistics', {
      onDidChange: changed.event,
      provideTextDocumentContent: async () => {
        await store.ready();
        const eagerness: Eagerness = eagernessOf(store.state, clock.now());
        return describeStatistics(eagerness, file);
      },
    }),
    store.onDidChange(() => {
      changed.fire(PAGE);
    }),
    vscode.commands.registerCommand('timbre.showGhostTextStatistics', async () => {
      changed.fire(PAGE);
      await vscode.commands.executeCommand('markdown.showPreview', PAGE);
    }),
  );
}
