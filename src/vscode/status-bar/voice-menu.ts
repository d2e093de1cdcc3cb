import * as vscode from 'vscode';
import { templateInserts, type MissingTemplate } from '../../core/brand/index.ts';
import type { ScoreChanges } from '../../core/changes/index.ts';
import { readProse } from '../../core/text/index.ts';
import type { FacetAccount } from '../../core/voice/index.ts';
import type { Session } from '../session/session.ts';
import type { CheckedDraft } from '../session/state/draft-checker.ts';
import { timeOfDay } from '../session/state/snooze.ts';
import {
  changeItems,
  goToChange,
  templateItem,
  togetherLine,
  type ChangeItem,
  type TemplateItem,
} from './change-items.ts';
import { facetItems, type FacetItem } from './facet-items.ts';
import { showFacet } from './facet-menu.ts';
import { chosenWriter } from '../platform/chosen-writer.ts';
import { writerName } from '../writers/writer-name.ts';
import { voiceName } from '../../core/changes/index.ts';
import { describeScore } from './describe-score.ts';
import { customTabInFront, documentInFront } from '../platform/document-in-front.ts';

interface CommandItem extends vscode.QuickPickItem {
  readonly command?: string;
  readonly argument?: unknown;
}
type MenuItem = FacetItem | ChangeItem | TemplateItem | CommandItem;

/** What is worked out while the menu is open. */
interface Filled {
  readonly accounts: readonly FacetAccount[];
  /** Undefined until they are known, and where there is no score. */
  readonly changes?: { readonly found: ScoreChanges; readonly text: string } | undefined;
}

/**
 * The draft's score, facet by facet, and actions. The facets' figures are filled in after the menu has
 * opened.
 */
export async function showMenu(session: Session): Promise<void> {
  const document = documentInFront();
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
  let known: Filled = { accounts: [] };
  menu.items = itemsOf(report, known, brand, session.snooze.until);
  menu.show();
  const stop = { accounts: new AbortController(), changes: new AbortController() };
  const take = (more: Partial<Filled>): void => {
    known = { ...known, ...more };
    const active = menu.activeItems[0]?.label;
    menu.items = itemsOf(report, known, brand, session.snooze.until);
    menu.activeItems = menu.items.filter(({ label }) => label === active).slice(0, 1);
  };
  const fill = async (): Promise<void> => {
    if (!document || !report) return;
    menu.busy = true;
    const text = document.getText();
    const request = { brand: report.brand.folder, text };
    const { analysis } = session.engine;
    take({ accounts: await analysis.facets(request, { signal: stop.accounts.signal }) });
    const found = await analysis.changes(request, { signal: stop.changes.signal });
    take({ changes: found && { found, text } });
    menu.busy = false;
  };
  // The menu is also useful without them.
  const filled = fill().catch((error: unknown) => {
    if (!stop.changes.signal.aborted) session.log.error(String(error));
  });
  try {
    const chosen = await closed;
    stop.changes.abort();
    menu.hide();
    if (chosen && 'facet' in chosen) await filled;
    else stop.accounts.abort();
    if (chosen) await follow(session, chosen, known, document, report);
  } finally {
    await filled;
    menu.dispose();
  }
}

/** Does what an item stands for; for a facet once the accounts are known. */
async function follow(
  session: Session,
  chosen: MenuItem,
  { accounts, changes }: Filled,
  document: vscode.TextDocument | undefined,
  report: CheckedDraft | undefined,
): Promise<void> {
  if ('command' in chosen) await vscode.commands.executeCommand(chosen.command, chosen.argument);
  if (!document || !report) return;
  if ('facet' in chosen) {
    const account = accounts.find(({ facet }) => facet === chosen.facet);
    if (account) await showFacet(session, { document, report, account });
  } else if ('template' in chosen) await insertTemplate(document, chosen.template);
  else if ('change' in chosen && changes?.text === document.getText())
    await goToChange(document, chosen.change);
}

function itemsOf(
  report: CheckedDraft | undefined,
  { accounts, changes }: Filled,
  brand: unknown,
  snoozedUntil: number | undefined,
): MenuItem[] {
  const score = report && describeScore(report.score, voiceName(report), report.assessment);
  const facets = report && 'percentile' in report.score.standing ? facetItems(report.score, accounts) : [];
  return [
    ...(score
      ? [
          {
            ...{ label: `$(comment) ${score.short}`, detail: score.place, alwaysShow: true },
            ...(score.doubt !== undefined && { description: score.doubt }),
          },
          // A row of its own: one line would be cut off before the figure.
          ...(score.besides === undefined ? [] : [{ label: score.besides, alwaysShow: true }]),
        ]
      : []),
    ...changeSection(changes),
    ...(report?.template
      ? [
          { label: vscode.l10n.t('Template'), kind: vscode.QuickPickItemKind.Separator },
          templateItem(report.template),
        ]
      : []),
    ...(facets.length > 0
      ? [{ label: vscode.l10n.t('Reasons'), kind: vscode.QuickPickItemKind.Separator }, ...facets]
      : []),
    { label: vscode.l10n.t('Actions'), kind: vscode.QuickPickItemKind.Separator },
    ...(customTabInFront()
      ? [
          {
            label: vscode.l10n.t('Show Marks in the Problems View'),
            command: 'workbench.actions.view.problems',
          },
          { label: vscode.l10n.t('Rewrite in Brand Voice'), command: 'timbre.rewrite' },
          { label: vscode.l10n.t('Suggest Ideas for This Draft'), command: 'timbre.suggestDirections' },
          {
            label: vscode.l10n.t('Reopen as Text'),
            description: vscode.l10n.t('for ghost text'),
            command: 'timbre.reopenAsText',
          },
        ]
      : [{ label: vscode.l10n.t('Go to Next Mark in Draft'), command: 'editor.action.marker.next' }]),
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
        snoozedUntil === undefined
          ? vscode.l10n.t('Snooze Ghost Text for 15 Minutes')
          : vscode.l10n.t('Resume Suggestions (Snoozed until {0})', timeOfDay(snoozedUntil)),
      command: snoozedUntil === undefined ? 'timbre.snoozeGhostText' : 'timbre.resumeGhostText',
    },
    { label: vscode.l10n.t('Show Ghost Text Statistics'), command: 'timbre.showGhostTextStatistics' },
  ];
}

function changeSection(changes: Filled['changes']): MenuItem[] {
  const items = changes ? changeItems(changes.found, changes.text) : [];
  if (!changes || items.length === 0) return [];
  const together = togetherLine(changes.found);
  const label = vscode.l10n.t('Change First');
  return [
    {
      label: together === undefined ? label : `${label} · ${together}`,
      kind: vscode.QuickPickItemKind.Separator,
    },
    ...items,
  ];
}

/** Puts the missing lines of the channel's template into the draft, as one step to undo. */
async function insertTemplate(document: vscode.TextDocument, template: MissingTemplate): Promise<void> {
  const text = document.getText();
  const edit = new vscode.WorkspaceEdit();
  for (const insert of templateInserts(text, readProse(text), template))
    edit.insert(document.uri, document.positionAt(insert.at), insert.text);
  await vscode.workspace.applyEdit(edit);
}

function writerInUse(): string {
  const choice = chosenWriter();
  return choice.kind === 'chosen'
    ? `${writerName(choice.writer.kind)}, ${choice.writer.model}`
    : vscode.l10n.t('None (offline)');
}
