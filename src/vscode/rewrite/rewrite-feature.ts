import * as vscode from 'vscode';
import { DRAFT_SELECTOR } from '../workspace/drafts.ts';
import { safeChangesButton, wordsKept, type PartialRewrite } from '../../core/rewrite/index.ts';
import type { Feature } from '../session/feature.ts';
import { chosenWriter } from '../platform/chosen-writer.ts';
import type { Session } from '../session/session.ts';
import { chooseChanges } from './choose-changes.ts';
import { findRewrites, type Found } from './find-rewrites.ts';
import { RewriteActions } from './rewrite-actions.ts';
import { RewritePreview, type Proposal } from './rewrite-preview.ts';
import { applyRewrite } from './apply-rewrite.ts';
import { documentInFront } from '../platform/document-in-front.ts';
import { localize } from '../platform/localize.ts';
import { returnToDraft } from '../session/go-to-place.ts';
import { readProse, readProseBlocks, type Span } from '../../core/text/index.ts';

/** How long messages are shown in the status bar. Milliseconds. */
const MESSAGE = 5000;

/**
 * *Timbre: Rewrite in Brand Voice*: rewrites a passage, or the sentence at the cursor; shown as a diff and
 * applied only on request.
 */
export const rewriteFeature: Feature = (session) => {
  const preview = new RewritePreview();
  let running = new AbortController();
  return vscode.Disposable.from(
    preview,
    vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, new RewriteActions(session.drafts), {
      providedCodeActionKinds: RewriteActions.kinds,
    }),
    new vscode.Disposable(() => {
      running.abort();
    }),
    vscode.commands.registerCommand('timbre.rewrite', async (uri?: unknown, range?: unknown) => {
      // A new request replaces the one that is still running.
      running.abort();
      const { signal } = (running = new AbortController());
      try {
        await rewrite(session, preview, placeOf(uri, range), signal);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    }),
    vscode.commands.registerCommand('timbre.applyRewrite', () => take(preview)),
    vscode.commands.registerCommand('timbre.showNextRewrite', () => preview.next()),
    vscode.commands.registerCommand('timbre.explainRewrite', () => chooseChanges(session, preview)),
  );
};

/** The place that a code action passes; undefined for a menu's arguments, where the cursor's place is meant. */
const placeOf = (uri: unknown, range: unknown) =>
  uri instanceof vscode.Uri && range instanceof vscode.Range ? { uri, range } : undefined;

async function rewrite(
  session: Session,
  preview: RewritePreview,
  given: { readonly uri: vscode.Uri; readonly range: vscode.Range } | undefined,
  signal: AbortSignal,
): Promise<void> {
  const document = given ? await vscode.workspace.openTextDocument(given.uri) : documentInFront();
  const range = given?.range ?? vscode.window.activeTextEditor?.selection;
  const brand = document && (await session.drafts.brandOf(document));
  if (!document || !brand) {
    showMessage(vscode.l10n.t('Open a draft of a brand first.'));
    return;
  }
  const passage = range
    ? { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
    : await askForPassage(session, document, brand.name);
  if (!passage) return;
  signal.throwIfAborted();
  const text = document.getText();
  const found = await findRewrites(session, brand, document, passage, signal);
  signal.throwIfAborted();
  const rewrites = await toShow(found, brand.name);
  if (rewrites) await preview.show({ brand, uri: document.uri, text, rewrites });
}

/** The passage that the user chooses, where there is no cursor. */
async function askForPassage(
  { checker }: Session,
  document: vscode.TextDocument,
  brand: string,
): Promise<Span | undefined> {
  const report = checker.report(document);
  const isCurrent = report?.version === document.version;
  const { pickPassage } = await import('./pick-passage.ts');
  return pickPassage(document, brand, {
    marked: isCurrent ? report.sentences.filter(({ flagged }) => flagged) : [],
    paragraphs: readProseBlocks(readProse(document.getText())).flatMap(({ sentences }) => {
      const [first, last] = [sentences[0], sentences.at(-1)];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    }),
  });
}

/** What of the rewrites found to show; undefined when a message says why there is none. */
async function toShow(found: Found, brand: string): Promise<Proposal['rewrites'] | undefined> {
  const [first, ...others] = found.rewrites;
  if (first) return [first, ...others];
  if (found.partial) return (await offerPart(found.partial, brand)) ? [found.partial] : undefined;
  await sayWhyNone(found.why, brand);
  return undefined;
}

/** Says which marked words rules cannot replace, and offers ways on; true when the safe changes are to be shown nevertheless. */
async function offerPart({ kept, edits }: PartialRewrite, brand: string): Promise<boolean> {
  const show = safeChangesButton(edits.length, localize);
  const message = vscode.l10n.t(
    'No full rewrite in {0}’s voice: {1} would stay. An AI model may find another wording.',
    ...[brand, wordsKept(kept)],
  );
  return (await withModelButton(message, show)) === show;
}

async function sayWhyNone(why: Found['why'], brand: string): Promise<void> {
  if (why === 'nothing-known' || why === undefined) await withModelButton(whyNone(why, brand));
  else showMessage(whyNone(why, brand));
}

/** A message that offers to choose an AI model, where none is chosen. */
async function withModelButton(message: string, ...others: readonly string[]): Promise<string | undefined> {
  const choose = vscode.l10n.t('Choose AI Model…');
  const buttons = chosenWriter().kind === 'none' ? [...others, choose] : others;
  const chosen = await vscode.window.showInformationMessage(message, ...buttons);
  if (chosen === choose) await vscode.commands.executeCommand('timbre.chooseModel');
  return chosen;
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
      return vscode.l10n.t('Rules found nothing to change here that brings it closer to {0}.', brand);
  }
}

async function take(preview: RewritePreview): Promise<void> {
  const { current } = preview;
  if (!current) return;
  if (!(await applyRewrite(current))) {
    showMessage(vscode.l10n.t('The passage has changed, so the rewrite was not applied.'));
    return;
  }
  // The draft is focused first, so that no key reaches another editor after the diff has closed.
  await returnToDraft(current.proposal.uri);
  await preview.close();
}

function showMessage(message: string): void {
  vscode.window.setStatusBarMessage(message, MESSAGE);
}
