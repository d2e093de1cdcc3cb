import * as vscode from 'vscode';
import { PanelSet } from '../panels/panel-set.ts';
import { openScriptPanel } from '../panels/script-panel.ts';
import type { Session } from '../session/session.ts';
import { VARIANTS_PROTOCOL } from '../../webview/variants/messages.ts';
import { adaptDraft } from './adapt-command.ts';
import { markDifferences } from './differing-facts.ts';
import { nameOf } from './variant-files.ts';
import { VariantsDesk } from './variants-desk.ts';
import { documentInFront } from '../platform/document-in-front.ts';

/** Variants of drafts: made, shown side by side, and compared with their drafts. */
export interface VariantsEditor extends vscode.Disposable {
  /** Makes variants of the draft in the active editor, and shows them. */
  readonly adapt: () => Promise<void>;
}

export function openVariantsEditor(session: Session): VariantsEditor {
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  const marks = markDifferences(session.log);
  const adapt = async (chosen?: vscode.TextDocument): Promise<void> => {
    const made = await adaptDraft(session, chosen ?? documentInFront());
    if (!made) return;
    const { document, brand, missing } = made;
    panels.show(document.uri.toString(), () => ({
      panel: openScriptPanel(
        session,
        {
          page: 'variants',
          title: vscode.l10n.t('Variants: {0}', nameOf(document.uri)),
          column: vscode.ViewColumn.Beside,
          protocol: VARIANTS_PROTOCOL,
        },
        new VariantsDesk(session, brand, document, missing, () => adapt(document)),
      ),
    }));
  };
  return {
    adapt: () => adapt(),
    dispose: () => {
      panels.dispose();
      marks.dispose();
    },
  };
}
