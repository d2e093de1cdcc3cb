import * as vscode from 'vscode';
import { PanelSet } from '../panels/panel-set.ts';
import type { Session } from '../session/session.ts';
import { DraftStates } from './draft-states.ts';
import { checkJourneys } from './journey-check.ts';
import { completeJourneys } from './journey-completion.ts';
import { JourneyDocuments } from './journey-documents.ts';
import { MidFlow } from './mid-flow.ts';
import { nameJourneys } from './journey-names.ts';
import { openJourneyPanel } from './journey-panel.ts';

/** Journeys in the editor: checked, completed, renamed and drawn. */
export interface JourneyEditor extends vscode.Disposable {
  /** Shows the picture of a journey beside its text. */
  readonly show: (journey: vscode.Uri) => Promise<void>;
  /** Opens the draft of the touchpoint before or after that of the active editor. */
  readonly go: (direction: 'next' | 'previous') => Promise<void>;
}

export function openJourneyEditor(session: Session): JourneyEditor {
  const states = new DraftStates(session);
  const documents = new JourneyDocuments(session.log, (uri) => states.standingOf(uri));
  const midFlow = new MidFlow(documents, session.log);
  const panels = new PanelSet<{ readonly panel: vscode.WebviewPanel }>();
  const all = vscode.Disposable.from(
    documents,
    midFlow,
    panels,
    checkJourneys(documents),
    nameJourneys(documents, states),
    completeJourneys(session),
  );
  return {
    go: (direction) => midFlow.go(direction),
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
