import * as vscode from 'vscode';
import { DRAFT_SELECTOR } from '../platform/drafts.ts';
import type { Feature } from '../platform/feature.ts';
import { openPost } from '../proof/open-post.ts';
import type { Session } from '../platform/session.ts';
import { findRewrites, type Found } from './find-rewrites.ts';
import { RewriteActions } from './rewrite-actions.ts';
import { RewritePreview, type Proposal } from './rewrite-preview.ts';
import { takeRewrite } from './take-rewrite.ts';

/** Messages in the status bar stay so long. Milliseconds. */
const MESSAGE = 5000;

/** *Timbre: Rewrite in the Brand's Voice*: a passage, or the sentence at the cursor, shown as a diff and taken only when told to. */
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
    vscode.commands.registerCommand('timbre.takeRewrite', () => take(preview)),
    vscode.commands.registerCommand('timbre.nextRewrite', () => preview.next()),
    vscode.commands.registerCommand('timbre.whyRewrite', () => explain(session, preview)),
  );
};

/** @param uri and `range` as a code action gives them; of a menu's arguments the cursor's place is taken instead */
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
    tell(vscode.l10n.t('Open a draft of a brand to rewrite in its voice.'));
    return;
  }
  const [start, end] = [document.offsetAt(passage.start), document.offsetAt(passage.end)];
  const text = document.getText();
  const found = await findRewrites(session, brand, document, { start, end });
  const [first, ...others] = found.rewrites;
  if (first) await preview.show({ brand, uri: document.uri, text, rewrites: [first, ...others] });
  else tell(whyNone(found.why, brand.name));
}

function whyNone(why: Found['why'], brand: string): string {
  switch (why) {
    case 'no-passage':
      return vscode.l10n.t('There is no sentence here to rewrite.');
    case 'other-language':
      return vscode.l10n.t('Only passages in English can be rewritten, for a brand that writes in English.');
    case 'none-kept':
      return vscode.l10n.t('No version kept every fact and came closer to {0}’s voice.', brand);
    case 'nothing-known':
    case undefined:
      return vscode.l10n.t('{0}’s posts tell no other wording for this passage.', brand);
  }
}

async function take(preview: RewritePreview): Promise<void> {
  const { current } = preview;
  if (!current) return;
  if (!(await takeRewrite(current.proposal, current.rewrite))) {
    tell(vscode.l10n.t('The passage has changed meanwhile; the draft is left as it is.'));
    return;
  }
  // The draft first, so that no key meanwhile goes to whatever else lies under the diff.
  await vscode.window.showTextDocument(current.proposal.uri, { preview: false });
  await preview.close();
}

/** Each change with its reason; choosing one opens a post that bears it out. */
async function explain(session: Session, preview: RewritePreview): Promise<void> {
  const { current } = preview;
  if (!current) return;
  const { proposal, rewrite: shown } = current;
  if (shown.edits.length === 0) {
    tell(
      vscode.l10n.t('Written by your language model; its numbers, names and links are those of the draft.'),
    );
    return;
  }
  const items = shown.edits.map(({ start, end, replacement, why, reason }) => ({
    label: changeOf(proposal, start, end, replacement),
    detail: why,
    reason,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Why these changes?'),
    placeHolder: vscode.l10n.t('Choose one to open a post that shows it'),
    matchOnDetail: true,
  });
  if (!chosen?.reason) return;
  const engine = await session.engine.get();
  const [evidence] = await engine.evidence(proposal.brand.folder, chosen.reason, 1);
  if (!evidence) {
    tell(vscode.l10n.t('No post that may be quoted shows it.'));
    return;
  }
  const post = vscode.Uri.joinPath(proposal.brand.corpus, evidence.path).toString();
  await openPost(post, evidence.line, evidence.offset ?? -1);
}

function changeOf({ text }: Proposal, start: number, end: number, replacement: string): string {
  const written = text.slice(start, end).trim();
  return replacement.trim() === ''
    ? vscode.l10n.t('“{0}” left out', written)
    : vscode.l10n.t('“{0}” becomes “{1}”', written, replacement.trim());
}

function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, MESSAGE);
}
