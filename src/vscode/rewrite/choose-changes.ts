import * as vscode from 'vscode';
import type { Reason } from '../../core/voice/index.ts';
import type { Session } from '../session/session.ts';
import { openPost } from '../workspace/open-post.ts';
import type { AnyRewrite, Proposal, RewritePreview, ShownRewrite } from './rewrite-preview.ts';

interface ChangeItem extends vscode.QuickPickItem {
  readonly index: number;
  readonly reason: Reason | undefined;
}

/** Each change with its reason, ticked while it is made: the diff follows at once. A change's button opens a post that bears it out. */
export async function chooseChanges(session: Session, preview: RewritePreview): Promise<void> {
  const { current } = preview;
  if (!current) return;
  const { proposal, rewrite, leftOut } = current;
  const menu = vscode.window.createQuickPick<ChangeItem>();
  menu.title = vscode.l10n.t('Changes of This Rewrite');
  menu.placeholder = vscode.l10n.t('Untick what should stay as it is');
  menu.canSelectMany = true;
  menu.matchOnDetail = true;
  menu.items = itemsOf(proposal, rewrite);
  menu.selectedItems = menu.items.filter(({ index }) => !leftOut.has(index));
  const leave = (): ReadonlySet<number> => {
    const made = new Set(menu.selectedItems.map(({ index }) => index));
    return new Set(menu.items.map(({ index }) => index).filter((index) => !made.has(index)));
  };
  const end = await new Promise<'taken' | 'left' | Reason>((resolve) => {
    menu.onDidChangeSelection(() => {
      preview.leaveOut(leave());
    });
    menu.onDidAccept(() => {
      resolve('taken');
    });
    menu.onDidTriggerItemButton(({ item }) => {
      if (item.reason) resolve(item.reason);
    });
    menu.onDidHide(() => {
      resolve('left');
    });
    menu.show();
  });
  menu.dispose();
  if (end === 'taken') await warnOfFacts(session, preview.current);
  else preview.leaveOut(leftOut);
  if (typeof end === 'object') await showEvidence(session, proposal, end);
}

function itemsOf(proposal: Proposal, { by, edits }: AnyRewrite): ChangeItem[] {
  const book = {
    iconPath: new vscode.ThemeIcon('book'),
    tooltip: vscode.l10n.t('Open a Post That Shows This'),
  };
  return edits.map(({ start, end, replacement, why, reason }, index) => ({
    label: changeOf(proposal, start, end, replacement),
    detail: by === 'model' ? vscode.l10n.t('Written by your AI model.') : why,
    buttons: reason ? [book] : [],
    ...{ index, reason },
  }));
}

function changeOf({ text }: Proposal, start: number, end: number, replacement: string): string {
  const written = text.slice(start, end).trim();
  if (written === '') return vscode.l10n.t('“{0}” added', replacement.trim());
  return replacement.trim() === ''
    ? vscode.l10n.t('“{0}” removed', written)
    : vscode.l10n.t('“{0}” → “{1}”', written, replacement.trim());
}

/** An AI model's changes kept the facts together; a part of them may not. */
async function warnOfFacts(session: Session, shown: ShownRewrite | undefined): Promise<void> {
  if (shown?.rewrite.by !== 'model' || shown.leftOut.size === 0) return;
  const { proposal, rewrite, rewritten } = shown;
  const { start, end } = rewrite.passage;
  const judged = await session.engine.rewrites.judge({
    ...{ brand: proposal.brand.folder, text: proposal.text, start, end },
    candidates: [rewritten],
  });
  const [refused] = judged.kind === 'judged' ? judged.refused : [];
  if (refused?.why !== 'facts') return;
  const facts = refused.faults.map(({ fact }) => `“${fact}”`).join(', ');
  void vscode.window.showWarningMessage(vscode.l10n.t('These changes alone would change facts: {0}.', facts));
}

async function showEvidence(session: Session, { brand }: Proposal, reason: Reason): Promise<void> {
  const [evidence] = await session.engine.brands.evidence({ brand: brand.folder, reason, limit: 1 });
  if (!evidence) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No post that may be quoted shows this.'), MESSAGE);
    return;
  }
  const post = vscode.Uri.joinPath(brand.corpus, evidence.path).toString();
  await openPost(post, evidence.line, evidence.offset ?? -1);
}

/** Milliseconds. */
const MESSAGE = 5000;
