import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import { chosenWriter } from '../platform/chosen-writer.ts';
import { setContextKey } from '../platform/context-keys.ts';
import { writerName } from '../writers/writer-name.ts';
import { describeStanding } from './standing.ts';
import { showMenu } from './voice-menu.ts';

/** One item: the draft's brand and how it stands. A click offers what can be done about either. */
export const statusBarFeature: Feature = (session) => {
  const item = vscode.window.createStatusBarItem('timbre.voice', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Timbre: Brand and Draft Score');
  item.command = 'timbre.showDraftScore';
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
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('timbre.ai')) update();
    }),
    vscode.commands.registerCommand('timbre.showDraftScore', () => showScore(session)),
  );
};

/** A draft that was just opened is checked within this time. Milliseconds. */
const FIRST_CHECK = 5_000;

/** Shows the score of the draft in front; from a page, such as the walkthrough, a draft is opened first. */
async function showScore(session: Session): Promise<void> {
  const { activeTextEditor } = vscode.window;
  if (!activeTextEditor || !(await session.drafts.brandOf(activeTextEditor.document))) {
    await vscode.commands.executeCommand('timbre.openDraft');
    await untilChecked(session);
  }
  await showMenu(session);
  const document = vscode.window.activeTextEditor?.document;
  if (document && session.checker.report(document)) await setContextKey('hasSeenScore', true);
}

function untilChecked(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const isChecked = (): boolean => {
      const document = vscode.window.activeTextEditor?.document;
      return document !== undefined && session.checker.report(document) !== undefined;
    };
    if (isChecked()) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      following.dispose();
      resolve();
    };
    const timer = setTimeout(done, FIRST_CHECK);
    const following = session.checker.onDidChange(() => {
      if (isChecked()) done();
    });
  });
}

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
    item.tooltip = vscode.l10n.t('No brand is chosen for this draft. Click to choose one.');
    item.accessibilityInformation = label(item.tooltip);
    item.command = 'timbre.chooseBrand';
    item.show();
    return;
  }
  const report = session.checker.report(document);
  item.command = 'timbre.showDraftScore';
  if (!report) {
    item.text = `${icon()} ${choice.brand.name}`;
    item.tooltip = vscode.l10n.t('Reading {0}’s posts…', choice.brand.name);
    item.accessibilityInformation = label(item.tooltip);
  } else {
    const { short, long, plain } = describeStanding(report.score, choice.brand.name);
    item.accessibilityInformation = label(`${choice.brand.name}: ${short}. ${plain}`);
    item.text = `${icon()} ${choice.brand.name}: ${short}`;
    item.tooltip = new vscode.MarkdownString([long, chosenBy(choice.by), ...writerLine()].join('\n\n'));
  }
  item.show();
}

/** What a screen reader says of the item. */
const label = (text: string): vscode.AccessibilityInformation => ({
  label: vscode.l10n.t('Timbre, {0}', text),
  role: 'button',
});

/** Another sign while a language model writes along: that something may be sent is to be seen at all times. */
const icon = (): string => (chosenWriter().kind === 'chosen' ? '$(comment-discussion)' : '$(comment)');

function writerLine(): string[] {
  const choice = chosenWriter();
  if (choice.kind === 'none') return [];
  const { kind, model } = choice.writer;
  return [vscode.l10n.t('AI model: {0}, {1}', writerName(kind), model)];
}

function chosenBy(by: 'front-matter' | 'folder' | 'setting' | 'only-one'): string {
  switch (by) {
    case 'front-matter':
      return vscode.l10n.t('Brand chosen in the draft’s front matter.');
    case 'folder':
      return vscode.l10n.t('Brand chosen because the draft is in its folder.');
    case 'setting':
      return vscode.l10n.t('Brand chosen in the settings.');
    case 'only-one':
      return vscode.l10n.t('Brand chosen because it is the only one in this workspace.');
  }
}
