import * as vscode from 'vscode';
import { ANGLES } from '../../../core/directions/index.ts';
import { nameOf, type WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import type { Feature } from '../../session/feature.ts';
import type { Session } from '../../session/session.ts';
import { PanelSet } from '../../panels/panel-set.ts';
import { openScriptPanel } from '../../panels/script-panel.ts';
import { BOARD_PROTOCOL } from '../../../webview/board/messages.ts';
import { tellNoDraft } from '../suggest-directions.ts';
import { BoardDesk } from './board-desk.ts';
import { documentInFront } from '../../platform/document-in-front.ts';

interface OpenBoard {
  readonly panel: vscode.WebviewPanel;
  readonly desk: BoardDesk;
}

/** *Timbre: Open Idea Board*: a draft's directions beside it, to compare, blend and keep. One board a draft. */
export const boardFeature: Feature = (session) => {
  const boards = new PanelSet<OpenBoard>();
  /** @param wanted the id of an angle to ask for at once */
  const open = async (chosen?: unknown, wanted?: unknown): Promise<void> => {
    const document =
      chosen instanceof vscode.Uri ? await vscode.workspace.openTextDocument(chosen) : documentInFront();
    const brand = document && (await session.drafts.brandOf(document));
    if (!brand) {
      tellNoDraft();
      return;
    }
    const { uri } = document;
    const board = boards.show(uri.toString(), () => openBoard(session, brand, uri));
    const angle = ANGLES.find((known) => known === wanted);
    if (angle) await board.desk.goThisWay(angle);
  };
  return vscode.Disposable.from(boards, vscode.commands.registerCommand('timbre.openDirectionBoard', open));
};

function openBoard(session: Session, brand: WorkspaceBrand, draft: vscode.Uri): OpenBoard {
  session.directionMemory.watch();
  const desk = new BoardDesk(session, brand, draft);
  const panel = openScriptPanel(
    session,
    {
      page: 'board',
      title: vscode.l10n.t('Ideas: {0}', nameOf(draft)),
      column: vscode.ViewColumn.Beside,
      protocol: BOARD_PROTOCOL,
    },
    desk,
  );
  return { panel, desk };
}
