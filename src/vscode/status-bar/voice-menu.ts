import * as vscode from 'vscode';
import type { FacetAccount } from '../../core/voice/index.ts';
import type { Session } from '../session/session.ts';
import type { CheckedDraft } from '../session/draft-checker.ts';
import { timeOfDay } from '../session/snooze.ts';
import { facetItems, type FacetItem } from './facet-items.ts';
import { showFacet } from './facet-menu.ts';
import { chosenWriter } from '../platform/chosen-writer.ts';
import { writerName } from '../writers/writer-name.ts';
import { describeScore } from './describe-score.ts';

interface CommandItem extends vscode.QuickPickItem {
  readonly command?: string;
  readonly argument?: unknown;
}
type MenuItem = FacetItem | CommandItem;

/**
 * The draft's score, facet by facet, and actions. The facets' figures are filled in after the menu has
 * opened.
 */
export async function showMenu(session: Session): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const report = document && session.checker.report(document);
  const brand = document && (await session.drafts.brandOf(document));
  const menu = vscode.window.createQuickPick<MenuItem>();
  const closed = new Promise<MenuItem | undefined>((resolve) => {
    menu.onDidAccept(() => {
      resolve(menu.selectedItems[0]);
    });
    menu.onDidHide(() => {
      resolve(undefined);
    });
  });
  menu.placeholder = brand?.name ?? vscode.l10n.t('No draft open');
  menu.items = itemsOf(report, [], brand, session.snooze.until);
  menu.show();
  let accounts: readonly FacetAccount[] = [];
  const fill = async (): Promise<void> => {
    if (!document || !report) return;
    menu.busy = true;
    accounts = await session.engine.analysis.facets({ brand: report.brand.folder, text: document.getText() });
    const active = menu.activeItems[0]?.label;
    menu.items = itemsOf(report, accounts, brand, session.snooze.until);
    menu.activeItems = menu.items.filter(({ label }) => label === active).slice(0, 1);
    menu.busy = false;
  };
  // The menu is also useful without them.
  const filled = fill().catch((error: unknown) => {
    session.log.error(String(error));
  });
  try {
    const chosen = await closed;
    menu.hide();
    if (!chosen) return;
    if ('facet' in chosen) {
      await filled;
      const account = accounts.find(({ facet }) => facet === chosen.facet);
      if (account && document && report) await showFacet(session, { document, report, account });
    } else if (chosen.command !== undefined) {
      await vscode.commands.executeCommand(chosen.command, chosen.argument);
    }
  } finally {
    await filled;
    menu.dispose();
  }
}

function itemsOf(
  report: CheckedDraft | undefined,
  accounts: readonly FacetAccount[],
  brand: unknown,
  asleepUntil: number | undefined,
): MenuItem[] {
  const score = report && describeScore(report.score, report.brand.name);
  const facets = report && 'percentile' in report.score.standing ? facetItems(report.score, accounts) : [];
  return [
    ...(score
      ? [
          {
            ...{ label: `$(comment) ${score.short}`, detail: score.plain, alwaysShow: true },
            ...(score.doubt !== undefined && { description: score.doubt }),
          },
        ]
      : []),
    ...(facets.length > 0
      ? [{ label: vscode.l10n.t('Reasons'), kind: vscode.QuickPickItemKind.Separator }, ...facets]
      : []),
    { label: vscode.l10n.t('Actions'), kind: vscode.QuickPickItemKind.Separator },
    { label: vscode.l10n.t('Go to Next Mark in Draft'), command: 'editor.action.marker.next' },
    { label: vscode.l10n.t('Choose Brand for This Draft'), command: 'timbre.chooseBrand' },
    { label: vscode.l10n.t('Show What Was Learned'), command: 'timbre.showLearned', argument: brand },
    { label: vscode.l10n.t('Test This Brand’s Voice'), command: 'timbre.testVoice', argument: brand },
    { label: vscode.l10n.t('Relearn Brand Voice Now'), command: 'timbre.learn' },
    { label: vscode.l10n.t('Toggle Ghost Text'), command: 'timbre.toggleGhostText' },
    {
      label: vscode.l10n.t('Choose AI Model…'),
      description: writerInUse(),
      command: 'timbre.chooseModel',
    },
    ...(chosenWriter().kind === 'chosen'
      ? [
          { label: vscode.l10n.t('Preview AI Request'), command: 'timbre.previewRequest' },
          { label: vscode.l10n.t('Show AI Request Log'), command: 'timbre.showRequestLog' },
        ]
      : []),
    {
      label:
        asleepUntil === undefined
          ? vscode.l10n.t('Snooze Ghost Text for 15 Minutes')
          : vscode.l10n.t('Resume Suggestions (Snoozed until {0})', timeOfDay(asleepUntil)),
      command: asleepUntil === undefined ? 'timbre.snoozeGhostText' : 'timbre.resumeGhostText',
    },
    { label: vscode.l10n.t('Show Ghost Text Statistics'), command: 'timbre.showGhostTextStatistics' },
  ];
}

function writerInUse(): string {
  const choice = chosenWriter();
  return choice.kind === 'chosen'
    ? `${writerName(choice.writer.kind)}, ${choice.writer.model}`
    : vscode.l10n.t('None (offline)');
}
