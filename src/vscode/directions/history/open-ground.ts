import * as vscode from 'vscode';
import { findPassage, type Ground } from '../../../core/directions/index.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { openPost } from '../../workspace/open-post.ts';
import type { Session } from '../../session/session.ts';
import { tell } from './show-message.ts';

/** Opens a passage that a direction was built from: in the draft, selected where it stands now, or in its post. */
export async function openGround(
  session: Pick<Session, 'engine'>,
  brand: WorkspaceBrand,
  draft: vscode.Uri,
  ground: Ground,
): Promise<void> {
  if (ground.source === 'draft') {
    await openInDraft(draft, ground.text, ground.start);
    return;
  }
  const evidence = await session.engine.brands.locate({
    brand: brand.folder,
    post: ground.post,
    start: ground.start,
    sentence: ground.text,
  });
  if (evidence)
    await openPost(
      vscode.Uri.joinPath(brand.corpus, evidence.path).toString(),
      evidence.line,
      evidence.offset ?? -1,
    );
  else tell(vscode.l10n.t('That post is no longer in the corpus.'));
}

async function openInDraft(draft: vscode.Uri, text: string, start: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(draft);
  const span = findPassage(document.getText(), text, start);
  if (!span) {
    tell(vscode.l10n.t('That passage is no longer in the draft.'));
    await vscode.window.showTextDocument(document);
    return;
  }
  const selection = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    selection,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
}
