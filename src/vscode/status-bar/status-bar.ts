import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import { escape } from '../platform/escape.ts';
import { chosenWriter } from '../platform/chosen-writer.ts';
import { writerName } from '../writers/writer-name.ts';
import { describeStanding } from './standing.ts';
import { showMenu } from './voice-menu.ts';

/** The status bar item: the draft's brand and its score. A click opens the menu. */
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
    session.ghostText.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('timbre.ai')) update();
    }),
    vscode.commands.registerCommand('timbre.showDraftScore', () => showMenu(session)),
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
    item.tooltip = vscode.l10n.t('No brand is chosen for this draft. Click to choose one.');
    item.command = 'timbre.chooseBrand';
    item.show();
    return;
  }
  const report = session.checker.report(document);
  item.command = 'timbre.showDraftScore';
  if (!report) {
    item.text = `${icon()} ${choice.brand.name}`;
    item.tooltip = vscode.l10n.t('Reading {0}’s posts…', choice.brand.name);
  } else {
    const { short, long } = describeStanding(report.score, choice.brand.name);
    item.text = `${icon()} ${choice.brand.name}: ${short}`;
    item.tooltip = new vscode.MarkdownString(
      [long, chosenBy(choice.by), ...writerLine(), ...ghostTextLines(session, document)].join('\n\n'),
    );
  }
  item.show();
}

/** Another icon while a language model is chosen, so that it is always visible that text may be sent. */
const icon = (): string => (chosenWriter().kind === 'chosen' ? '$(comment-discussion)' : '$(comment)');

/** Whether suggestions are off, snoozed or paused, and where the one on the screen comes from; posts' words are no markup. */
const ghostTextLines = (session: Session, document: vscode.TextDocument): string[] =>
  session.ghostText.describe(document).map((line) => escape(line));

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
