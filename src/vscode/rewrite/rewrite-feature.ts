import * as vscode from 'vscode';
import { DRAFT_SELECTOR } from '../workspace/drafts.ts';
import type { Feature } from '../session/feature.ts';
import { openPost } from '../workspace/open-post.ts';
import type { Session } from '../session/session.ts';
import { findRewrites, type Found } from './find-rewrites.ts';
import { RewriteActions } from './rewrite-actions.ts';
import { RewritePreview, type Proposal } from './rewrite-preview.ts';
import { applyRewrite } from './apply-rewrite.ts';

/** How long messages are shown in the status bar. Milliseconds. */
const MESSAGE = 5000;

/**
 * *Timbre: Rewrite in Brand Voice*: rewrites a passage, or the sentence at the cursor; shown as a diff and
 * applied only on request.
 */
export const rewriteFeature: Feature = (session) => {
  const preview = new RewritePreview();
  return vscode.Disposable.from(
    preview,
    vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, new RewriteActions(session.drafts), {
      providedCodeActionKinds: RewriteActions.kinds,
    }),
    vscode.commands.registerCommand('timbre.rewrite', (uri?: unknown, range?: unknown) =>
      rewrite(session, preview, uri, range),
    ),
    vscode.commands.registerCommand('timbre.applyRewrite', () => take(preview)),
    vscode.commands.registerCommand('timbre.showNextRewrite', () => preview.next()),
    vscode.commands.registerCommand('timbre.explainRewrite', () => explain(session, preview)),
  );
};

/**
 * @param uri and `range` as passed by a code action; a menu's arguments are ignored in favour of the cursor's
 * place
 */
async function rewrite(
  session: Session,
  preview: RewritePreview,
  uri: unknown,
  range: unknown,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const given = uri instanceof vscode.Uri && range instanceof vscode.Range ? { uri, range } : undefined;
  const document = given ? await vscode.workspace.openTextDocument(given.uri) : editor?.document;
  const passage = given?.range ?? editor?.selection;
  const brand = document && (await session.drafts.brandOf(document));
  if (!document || !passage || !brand) {
    showMessage(vscode.l10n.t('Open a draft of a brand first.'));
    return;
  }
  const [start, end] = [document.offsetAt(passage.start), document.offsetAt(passage.end)];
  const text = document.getText();
  const found = await findRewrites(session, brand, document, { start, end });
  const [first, ...others] = found.rewrites;
  if (first) await preview.show({ brand, uri: document.uri, text, rewrites: [first, ...others] });
  else showMessage(whyNone(found.why, brand.name));
}

function whyNone(why: Found['why'], brand: string): string {
  switch (why) {
    case 'no-passage':
      return vscode.l10n.t('There is no sentence to rewrite here.');
    case 'other-language':
      return vscode.l10n.t('Rewriting works for English passages of brands that write in English.');
    case 'none-kept':
      return vscode.l10n.t('No rewrite kept every fact and sounded more like {0}.', brand);
    case 'nothing-known':
    case undefined:
      return vscode.l10n.t(
        'No replacement found in {0}’s posts. Choose an AI model for a full rewrite.',
        brand,
      );
  }
}

async function take(preview: RewritePreview): Promise<void> {
  const { current } = preview;
  if (!current) return;
  if (!(await applyRewrite(current.proposal, current.rewrite))) {
    showMessage(vscode.l10n.t('The passage has changed, so the rewrite was not applied.'));
    return;
  }
  // The draft is focused first, so that no key reaches another editor after the diff has closed.
  await vscode.window.showTextDocument(current.proposal.uri, { preview: false });
  await preview.close();
}

/** Each change with its reason; choosing one opens a post that supports it. */
async function explain(session: Session, preview: RewritePreview): Promise<void> {
  const { current } = preview;
  if (!current) return;
  const { proposal, rewrite: shown } = current;
  if (shown.edits.length === 0) {
    showMessage(vscode.l10n.t('Written by your AI model; numbers, names and links are unchanged.'));
    return;
  }
  const items = shown.edits.map(({ start, end, replacement, why, reason }) => ({
    label: changeOf(proposal, start, end, replacement),
    detail: why,
    reason,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Why these changes?'),
    placeHolder: vscode.l10n.t('Select a change to open a post that shows it'),
    matchOnDetail: true,
  });
  if (!chosen?.reason) return;
  const [evidence] = await session.engine.brands.evidence({
    brand: proposal.brand.folder,
    reason: chosen.reason,
    limit: 1,
  });
  if (!evidence) {
    showMessage(vscode.l10n.t('No post that may be quoted shows this.'));
    return;
  }
  const post = vscode.Uri.joinPath(proposal.brand.corpus, evidence.path).toString();
  await openPost(post, evidence.line, evidence.offset ?? -1);
}

function changeOf({ text }: Proposal, start: number, end: number, replacement: string): string {
  const written = text.slice(start, end).trim();
  return replacement.trim() === ''
    ? vscode.l10n.t('“{0}” removed', written)
    : vscode.l10n.t('“{0}” → “{1}”', written, replacement.trim());
}

function showMessage(message: string): void {
  vscode.window.setStatusBarMessage(message, MESSAGE);
}
