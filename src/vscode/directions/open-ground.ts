import * as vscode from 'vscode';
import type { Ground } from '../../core/directions/index.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';
import { openPost } from '../proof/open-post.ts';
import type { Session } from '../session.ts';
import { tell } from './tell.ts';

/** Opens a passage that a direction was built from, selected: in the draft, or in the post where it may be quoted. */
export async function openGround(
  session: Session,
  brand: WorkspaceBrand,
  draft: vscode.Uri,
  ground: Ground,
): Promise<void> {
  if (ground.source === 'draft') {
    const document = await vscode.workspace.openTextDocument(draft);
    const selection = new vscode.Range(document.positionAt(ground.start), document.positionAt(ground.end));
    await vscode.window.showTextDocument(document, { selection });
    return;
  }
  const engine = await session.engine.get();
  const evidence = await engine.locate(brand.folder, ground.post, ground.start, ground.text);
  if (evidence)
    await openPost(
      vscode.Uri.joinPath(brand.corpus, evidence.path).toString(),
      evidence.line,
      evidence.offset ?? -1,
    );
  else tell(vscode.l10n.t('That post is no longer in the corpus.'));
}
