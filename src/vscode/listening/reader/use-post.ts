import * as vscode from 'vscode';
import type { FeedPost } from '../../../core/listening/index.ts';
import { readFrontMatter } from '../../../core/text/index.ts';
import { localize } from '../../platform/localize.ts';
import type { Session } from '../../session/session.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { openNewDraft } from '../drafts/open-new-draft.ts';
import { dayText, networkName } from '../wording.ts';

/** *Quote into Draft*: puts the post after the paragraph of the cursor of the draft in front. Resolves to whether there was a draft. */
export async function quoteIntoDraft(session: Pick<Session, 'drafts'>, post: FeedPost): Promise<boolean> {
  const editor = await draftEditor(session);
  if (!editor) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open the draft that is to quote the post, and put the cursor where it belongs.'),
    );
    return false;
  }
  const { placeForBlock, quotePost } = await import('../../../core/listening/index.ts');
  const { document, selection } = editor;
  const draft = document.getText();
  const bodyStart = readFrontMatter(draft)?.end ?? 0;
  const place = placeForBlock(draft, document.offsetAt(selection.active), bodyStart);
  const quotation = quotePost(post, {
    ...{ network: networkName, day: dayText },
    unknownAuthor: vscode.l10n.t('unknown author'),
    warning: (warning) => vscode.l10n.t('warning: {0}', warning),
  });
  const range = new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, `${place.before}${quotation}${place.after}`);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  const end = document.positionAt(place.start + place.before.length + quotation.length);
  await vscode.window.showTextDocument(document, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
    selection: new vscode.Range(end, end),
    preview: false,
  });
  return true;
}

/** The editor of the draft in front; beside a page, the first draft in sight. */
async function draftEditor({ drafts }: Pick<Session, 'drafts'>): Promise<vscode.TextEditor | undefined> {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  for (const editor of activeTextEditor ? [activeTextEditor] : visibleTextEditors)
    if (await drafts.brandOf(editor.document)) return editor;
  return undefined;
}

/** *Answer This*: a new draft of the brand whose front matter names the post, with the cursor at its end. */
export async function answerPost(brand: WorkspaceBrand, post: FeedPost): Promise<vscode.Uri> {
  const { answerDraft } = await import('../../../core/listening/index.ts');
  const { name, text } = answerDraft(post, brand.slug, localize);
  return openNewDraft(brand, name, text);
}
