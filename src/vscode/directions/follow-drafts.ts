import * as vscode from 'vscode';
import { setContextKey } from '../platform/context-keys.ts';
import type { Session } from '../session/session.ts';
import { documentInFront, onDidChangeDocumentInFront } from '../platform/document-in-front.ts';

/** Keeps the context by which menus know a draft in step with the active editor. */
export function followDrafts({ drafts, log }: Pick<Session, 'drafts' | 'log'>): vscode.Disposable {
  let last: boolean | undefined;
  const look = async (): Promise<void> => {
    const document = documentInFront();
    const isDraft = document !== undefined && (await drafts.brandOf(document)) !== undefined;
    if (document !== documentInFront() || isDraft === last) return;
    last = isDraft;
    await setContextKey('inBrandDraft', isDraft);
  };
  const lookSoon = (): void => {
    look().catch((error: unknown) => {
      log.error(String(error));
    });
  };
  // After activation: what a document is, the core says, which is read for it.
  const first = setTimeout(lookSoon, 0);
  return vscode.Disposable.from(
    new vscode.Disposable(() => {
      clearTimeout(first);
    }),
    onDidChangeDocumentInFront(lookSoon),
    drafts.onDidChange(lookSoon),
    vscode.workspace.onDidSaveTextDocument(lookSoon),
  );
}
