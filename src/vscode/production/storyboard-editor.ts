import * as vscode from 'vscode';
import { makeStoryboard } from '../../core/production/storyboard/index.ts';
import { STORYBOARD_PROTOCOL } from '../../webview/storyboard/messages.ts';
import { PanelSet } from '../panels/panel-set.ts';
import { openScriptPanel } from '../panels/script-panel.ts';
import type { Session } from '../session/session.ts';
import { StoryboardDesk } from './storyboard-desk.ts';

/** Storyboards in the editor. */
export interface StoryboardEditor extends vscode.Disposable {
  /** Shows the storyboard of a draft beside it. */
  readonly show: (document: vscode.TextDocument | undefined) => Promise<void>;
}

export function openStoryboardEditor(session: Session): StoryboardEditor {
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  return {
    show: async (document) => {
      const brand = document && (await session.drafts.brandOf(document));
      if (!brand) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft of a brand first.'));
        return;
      }
      if (!hasWords(document, brand.name)) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('This draft has no sentences for a film yet.'),
        );
        return;
      }
      const name = document.uri.path.split('/').at(-1) ?? '';
      panels.show(document.uri.toString(), () => ({
        panel: openScriptPanel(
          session,
          {
            page: 'storyboard',
            title: vscode.l10n.t('Storyboard: {0}', name),
            column: vscode.ViewColumn.Beside,
            protocol: STORYBOARD_PROTOCOL,
          },
          new StoryboardDesk(session, brand, document),
        ),
      }));
    },
    dispose: () => {
      panels.dispose();
    },
  };
}

/** True where a film can be made of a draft; its length does not matter. */
const hasWords = (document: vscode.TextDocument, brand: string): boolean =>
  makeStoryboard({
    ...{ file: document.getText(), brand, seconds: 30, rate: '25', aspect: '9:16', findings: [] },
  }).cues.length > 0;
