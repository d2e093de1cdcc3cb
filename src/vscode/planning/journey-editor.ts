import * as vscode from 'vscode';
import { PanelSet } from '../panels/panel-set.ts';
import type { Session } from '../session/session.ts';
import { DraftStates } from './draft-states.ts';
import { checkJourneys } from './journey-check.ts';
import { completeJourneys } from './journey-completion.ts';
import { JourneyDocuments } from './journey-documents.ts';
import { nameJourneys } from './journey-names.ts';
import { openJourneyPanel } from './journey-panel.ts';

/** Journeys in the editor: checked, completed, renamed and drawn. */
export interface JourneyEditor extends vscode.Disposable {
  /** Shows the picture of a journey beside its text. */
  readonly show: (journey: vscode.Uri) => Promise<void>;
}

export function openJourneyEditor(session: Session): JourneyEditor {
  const documents = new JourneyDocuments(session.log);
  const states = new DraftStates(session);
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  const all = vscode.Disposable.from(
    documents,
    panels,
    checkJourneys(documents),
    nameJourneys(documents, states),
    completeJourneys(session),
  );
  return {
    show: async (journey) => {
      const document = await vscode.workspace.openTextDocument(journey);
      panels.show(journey.toString(), () => ({
        panel: openJourneyPanel(session, document, documents, states),
      }));
    },
    dispose: () => {
      all.dispose();
    },
  };
}
