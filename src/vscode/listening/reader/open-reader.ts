import * as vscode from 'vscode';
import { READER_PROTOCOL } from '../../../webview/reader/messages.ts';
import type { PanelSet } from '../../panels/panel-set.ts';
import { fillScriptPanel } from '../../panels/script-panel.ts';
import type { Session } from '../../session/session.ts';
import type { ListeningDesk } from '../listening-desk.ts';
import { ReaderController } from './reader-controller.ts';

const PAGE = { page: 'reader', protocol: READER_PROTOCOL } as const;

/** The reader of feeds in the side bar. */
export function openReaderView(session: Session, desk: ListeningDesk, view: vscode.WebviewView): void {
  const controller = new ReaderController(desk, {
    setBrand: (brand) => {
      view.description = brand?.name ?? '';
    },
  });
  fillScriptPanel(session, view, PAGE, controller);
}

/** The same beside the draft, with room to read. */
export function openReaderPage(
  session: Session,
  desk: ListeningDesk,
  shown: PanelSet<{ readonly panel: vscode.WebviewPanel }>,
): void {
  shown.show('feeds', () => {
    const title = vscode.l10n.t('Feeds');
    const panel = vscode.window.createWebviewPanel('timbre.reader', title, vscode.ViewColumn.Beside, {
      enableFindWidget: true,
    });
    const controller = new ReaderController(desk, {
      setBrand: (brand) => {
        panel.title = brand ? vscode.l10n.t('Feeds: {0}', brand.name) : title;
      },
    });
    fillScriptPanel(session, panel, PAGE, controller);
    return { panel };
  });
}
