import * as vscode from 'vscode';
import type { Feature } from '../feature.ts';
import type { Session } from '../session.ts';
import { describeStanding } from './standing.ts';

/** One item: the draft's brand and how it stands. A click offers what can be done about either. */
export const statusBarFeature: Feature = (session) => {
  const item = vscode.window.createStatusBarItem('timbre.voice', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Timbre: brand and voice');
  item.command = 'timbre.showVoice';
  const update = (): void => {
    refresh(session, item).catch((error: unknown) => {
      session.log.error(String(error));
    });
  };
  const first = setTimeout(update, 0);
  return vscode.Disposable.from(
    item,
    new vscode.Disposable(() => {
      clearTimeout(first);
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
    session.drafts.onDidChange(update),
    session.checker.onDidChange(update),
    vscode.commands.registerCommand('timbre.showVoice', () => showMenu(session)),
  );
};

async function refresh(session: Session, item: vscode.StatusBarItem): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const choice = document && (await session.drafts.choose(document));
  if (document !== vscode.window.activeTextEditor?.document) return;
  if (!document || !choice) {
    item.hide();
    return;
  }
  if (!choice.brand) {
    if ((await session.brands.all()).length === 0 && choice.wanted === undefined) {
      item.hide();
      return;
    }
    item.text = `$(comment) ${choice.wanted === undefined ? vscode.l10n.t('No brand') : vscode.l10n.t('No brand “{0}”', choice.wanted)}`;
    item.tooltip = vscode.l10n.t('Timbre does not know which brand this draft is for. Click to choose.');
    item.command = 'timbre.chooseBrand';
    item.show();
    return;
  }
  const report = session.checker.report(document);
  item.command = 'timbre.showVoice';
  if (!report) {
    item.text = `$(comment) ${choice.brand.name}`;
    item.tooltip = vscode.l10n.t('Timbre is getting to know {0}.', choice.brand.name);
  } else {
    const { short, long } = describeStanding(report.score, choice.brand.name);
    item.text = `$(comment) ${choice.brand.name}: ${short}`;
    item.tooltip = new vscode.MarkdownString(`${long}\n\n${chosenBy(choice.by)}`);
  }
  item.show();
}

function chosenBy(by: 'front-matter' | 'folder' | 'setting' | 'only-one'): string {
  switch (by) {
    case 'front-matter':
      return vscode.l10n.t('The draft’s front matter names the brand.');
    case 'folder':
      return vscode.l10n.t('The draft lies in the brand’s folder.');
    case 'setting':
      return vscode.l10n.t('The brand is chosen in the settings.');
    case 'only-one':
      return vscode.l10n.t('It is the only brand here.');
  }
}

async function showMenu(session: Session): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const report = document && session.checker.report(document);
  const brand = document && (await session.drafts.brandOf(document));
  const standing = report && describeStanding(report.score, report.brand.name);
  const items: (vscode.QuickPickItem & { command?: string; argument?: unknown })[] = [
    ...(standing
      ? [{ label: `$(comment) ${standing.short}`, detail: standing.plain, alwaysShow: true }]
      : []),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: vscode.l10n.t('Go to the Next Mark in the Draft'), command: 'editor.action.marker.next' },
    { label: vscode.l10n.t('Choose Brand for This Draft'), command: 'timbre.chooseBrand' },
    { label: vscode.l10n.t('Show What Was Learned'), command: 'timbre.showLearned', argument: brand },
    { label: vscode.l10n.t('Prove This Voice'), command: 'timbre.proveVoice', argument: brand },
    { label: vscode.l10n.t('Learn Brand Voice'), command: 'timbre.learn' },
    { label: vscode.l10n.t('Turn Ghost Text On or Off'), command: 'timbre.toggleGhostText' },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: brand?.name ?? vscode.l10n.t('No draft in front'),
  });
  if (chosen?.command !== undefined) await vscode.commands.executeCommand(chosen.command, chosen.argument);
}
