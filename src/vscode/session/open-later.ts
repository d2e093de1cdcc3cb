import * as vscode from 'vscode';
import type { Session } from './session.ts';

/** A part of the editor in a bundle of its own. */
export interface OpenedLater<Opened> extends vscode.Disposable {
  /** Opens it the first time. */
  readonly load: () => Promise<Opened>;
}

/**
 * Opens a part of the editor once, when it is first asked for or when a document concerns it, and disposes it with its feature. Documents that
 * are open already are looked at after activation.
 * @param open imports the bundle and opens it
 */
export function openLater<Opened extends vscode.Disposable>(
  { log }: Pick<Session, 'log'>,
  open: () => Promise<Opened>,
  concerns: (document: vscode.TextDocument) => boolean | Promise<boolean>,
): OpenedLater<Opened> {
  let opened: Promise<Opened> | undefined;
  let isOver = false;
  const load = (): Promise<Opened> =>
    (opened ??= open().then((part) => {
      if (isOver) part.dispose();
      return part;
    }));
  const consider = async (document: vscode.TextDocument): Promise<void> => {
    if (!opened && (await concerns(document)) && !isOver) await load();
  };
  const follow = (document: vscode.TextDocument): void => {
    consider(document).catch((error: unknown) => {
      log.error(String(error));
    });
  };
  const first = setTimeout(() => {
    vscode.workspace.textDocuments.forEach(follow);
  }, 0);
  const opening = vscode.workspace.onDidOpenTextDocument(follow);
  return {
    load,
    dispose: () => {
      isOver = true;
      clearTimeout(first);
      opening.dispose();
      void opened?.then((part) => {
        part.dispose();
      });
    },
  };
}
