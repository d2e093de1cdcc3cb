import * as vscode from 'vscode';
import { nameOf, type WorkspaceBrand } from '../../brands/brand-registry.ts';
import type { Feature } from '../../platform/feature.ts';
import type { Session } from '../../platform/session.ts';
import { openPanel } from '../../panels/panel-page.ts';
import { tellNoDraft } from '../suggest-directions.ts';
import { BoardDesk } from './board-desk.ts';

interface OpenBoard {
  readonly panel: vscode.WebviewPanel;
  readonly desk: BoardDesk;
}

/** *Timbre: Open the Direction Board*: a draft's directions beside it, to compare, blend and keep. One board a draft. */
export const boardFeature: Feature = (session) => {
  const boards = new Map<string, OpenBoard>();
  /** @param way which way to ask for at once, by name @param gist what it does */
  const open = async (chosen?: unknown, way?: unknown, gist?: unknown): Promise<void> => {
    const document =
      chosen instanceof vscode.Uri
        ? await vscode.workspace.openTextDocument(chosen)
        : vscode.window.activeTextEditor?.document;
    const brand = document && (await session.drafts.brandOf(document));
    if (!brand) {
      tellNoDraft();
      return;
    }
    const key = document.uri.toString();
    const known = boards.get(key);
    const board = known ?? openBoard(session, brand, document.uri);
    if (known) known.panel.reveal();
    else {
      boards.set(key, board);
      board.panel.onDidDispose(() => boards.delete(key));
    }
    if (typeof way === 'string' && typeof gist === 'string') await board.desk.goThisWay(way, gist);
  };
  return vscode.Disposable.from(
    new vscode.Disposable(() => {
      for (const { panel } of [...boards.values()]) panel.dispose();
    }),
    vscode.commands.registerCommand('timbre.openDirectionBoard', open),
  );
};

function openBoard(session: Session, brand: WorkspaceBrand, draft: vscode.Uri): OpenBoard {
  session.directionMemory.watch();
  const desk = new BoardDesk(session, brand, draft);
  const title = vscode.l10n.t('Directions: {0}', nameOf(draft));
  const panel = openPanel(session.context.extensionUri, 'board', title, vscode.ViewColumn.Beside);
  const disposables = [
    desk,
    desk.onDidSay((message) => {
      // A page that is gone cannot be told, and need not be.
      void panel.webview.postMessage(message);
    }),
    panel.webview.onDidReceiveMessage((message: unknown) => desk.receive(message)),
  ];
  panel.onDidDispose(() => {
    for (const disposable of disposables) disposable.dispose();
  });
  return { panel, desk };
}
