import * as vscode from 'vscode';
import { explainTemplate } from '../../core/brand/index.ts';
import { escape } from '../platform/escape.ts';
import type { BrandChoice, ChosenBy } from '../../core/brand/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { DocumentRole } from '../workspace/drafts.ts';
import { postItem, type PostItem } from './post-item.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import { chosenWriter } from '../platform/chosen-writer.ts';
import { setContextKey } from '../platform/context-keys.ts';
import { writerName } from '../writers/writer-name.ts';
import { voiceName } from '../../core/changes/index.ts';
import { describeScore } from './describe-score.ts';
import { showMenu } from './voice-menu.ts';
import { localize } from '../platform/localize.ts';
import { documentInFront, onDidChangeDocumentInFront } from '../platform/document-in-front.ts';

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
    onDidChangeDocumentInFront(update),
    session.drafts.onDidChange(update),
    session.checker.onDidChange(update),
    session.ghostText.onDidChange(update),
    session.scoreNotes.onDidChange(update),
    vscode.Disposable.from(session.learner.onDidChange(update)),
    vscode.workspace.onDidSaveTextDocument(update),
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
  const shown = documentInFront();
  if (!shown || !(await session.drafts.brandOf(shown))) {
    await vscode.commands.executeCommand('timbre.openDraft');
    await untilChecked(session);
  }
  await showMenu(session);
  const document = documentInFront();
  const report = document && session.checker.report(document);
  if (report && 'percentile' in report.score.standing) await setContextKey('hasSeenScore', true);
}

function untilChecked(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const isChecked = (): boolean => {
      const document = documentInFront();
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
  const document = documentInFront();
  const role = document && (await session.drafts.roleOf(document));
  if (document !== documentInFront()) return;
  if (!document || !role || role.kind === 'other') item.hide();
  else if (role.kind === 'post') await showPost(session, item, document, role);
  else if (role.kind === 'text') await showText(session, item);
  else await showDraft(session, item, document, role.choice);
}

/** A post of a brand: what became of it, from what the brand has learned by now. */
async function showPost(
  session: Session,
  item: vscode.StatusBarItem,
  document: vscode.TextDocument,
  { brand, path }: Extract<DocumentRole, { kind: 'post' }>,
): Promise<void> {
  const show = ({ text, tooltip }: PostItem): void => {
    if (document !== documentInFront()) return;
    item.text = text;
    item.tooltip = new vscode.MarkdownString(tooltip);
    item.accessibilityInformation = label(tooltip.replace(/[*`]/g, ''));
    item.command = { command: 'timbre.showLearned', title: '', arguments: [brand] };
    item.show();
  };
  show(postItem(undefined, brand.name));
  await session.learner.ready(brand);
  const request = { brand: brand.folder, path, text: document.getText() };
  show(postItem(await session.engine.brands.postBadge(request), brand.name));
}

/** A text that is no draft: how it becomes one, where there is a brand to write for. */
async function showText(session: Session, item: vscode.StatusBarItem): Promise<void> {
  if ((await session.brands.all()).length === 0) {
    item.hide();
    return;
  }
  item.text = `$(comment) ${vscode.l10n.t('Not a draft')}`;
  item.tooltip = vscode.l10n.t(
    'Only drafts are checked: files in a folder called “drafts”, those that a profile names under “drafts”, and those that name their brand. Click to choose a brand for this file.',
  );
  item.accessibilityInformation = label(item.tooltip);
  item.command = 'timbre.chooseBrand';
  item.show();
}

async function showDraft(
  session: Session,
  item: vscode.StatusBarItem,
  document: vscode.TextDocument,
  choice: BrandChoice<WorkspaceBrand>,
): Promise<void> {
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
    const { score, assessment, template } = report;
    const name = voiceName(report);
    const { short, long, plain } = describeScore(score, name, assessment);
    const lacks = template ? explainTemplate(template, localize).map(escape) : [];
    const note = session.scoreNotes.of(document);
    const notes = note ? [note.long] : [];
    item.accessibilityInformation = label([...notes, `${name}: ${short}.`, plain].join(' '));
    item.text = `${icon()} ${note?.short ?? `${name}: ${short}`}`;
    item.tooltip = new vscode.MarkdownString(
      [
        ...notes.map(escape),
        long,
        ...lacks,
        chosenBy(choice.by),
        ...writerLine(),
        ...ghostTextLines(session, document),
      ].join('\n\n'),
    );
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

/** Whether suggestions are off, snoozed or paused, and where the one on the screen comes from; posts' words are no markup. */
const ghostTextLines = (session: Session, document: vscode.TextDocument): string[] =>
  session.ghostText.describe(document).map((line) => escape(line));

function writerLine(): string[] {
  const choice = chosenWriter();
  if (choice.kind === 'none') return [];
  const { kind, model } = choice.writer;
  return [vscode.l10n.t('AI model: {0}, {1}', writerName(kind), model)];
}

function chosenBy(by: ChosenBy): string {
  switch (by) {
    case 'front-matter':
      return vscode.l10n.t('Brand chosen in the draft’s front matter.');
    case 'pattern':
      return vscode.l10n.t('Brand chosen because its profile names this folder for drafts.');
    case 'folder':
      return vscode.l10n.t('Brand chosen because the draft is in its folder.');
    case 'setting':
      return vscode.l10n.t('Brand chosen in the settings.');
    case 'only-one':
      return vscode.l10n.t('Brand chosen because it is the only one in this workspace.');
  }
}
