import * as vscode from 'vscode';
import { PanelSet } from '../panels/panel-set.ts';
import type { Session } from '../session/session.ts';
import { DraftStates } from './draft-states.ts';
import { checkJourneys } from './journey-check.ts';
import { completeJourneys } from './journey-completion.ts';
import { JourneyDocuments } from './journey-documents.ts';
import { listJourneys, type ListedJourney } from './journey-list.ts';
import { MidFlow } from './mid-flow/mid-flow.ts';
import { nameJourneys } from './journey-names.ts';
import { openJourneyPanel, type JourneyPanel } from './picture/journey-panel.ts';
import { JourneyPaths } from './picture/journey-paths.ts';

/** Journeys in the editor: checked, completed, renamed and drawn. */
export interface JourneyEditor extends vscode.Disposable {
  /** The journeys of the workspace with their states. */
  readonly list: () => Promise<readonly ListedJourney[]>;
  /** A journey or one of its drafts was checked again. */
  readonly onDidCheck: vscode.Event<unknown>;
  /** Shows the picture of a journey beside its text. */
  readonly show: (journey: vscode.Uri) => Promise<void>;
  /** Removes an edge in an open picture; asks which where a touchpoint has several. */
  readonly removeEdge: (place: PicturePlace) => Promise<void>;
  /** Opens the draft of the touchpoint before or after that of the active editor. */
  readonly go: (direction: 'next' | 'previous') => Promise<void>;
}

/** A place in the picture of a journey, as its context menu tells it: an edge, or a touchpoint. */
export interface PicturePlace {
  /** The journey's file, as an address. */
  readonly journey: string;
  readonly id?: string | undefined;
  readonly from?: string | undefined;
  readonly index?: number | undefined;
}

export function openJourneyEditor(session: Session): JourneyEditor {
  const states = new DraftStates(session);
  const documents = new JourneyDocuments(session, (uri) => states.standingOf(uri));
  const midFlow = new MidFlow(documents, session.journeySteps, session.log);
  const paths = new JourneyPaths(session.log);
  const panels = new PanelSet<JourneyPanel>();
  const all = vscode.Disposable.from(
    documents,
    midFlow,
    paths,
    panels,
    checkJourneys(documents),
    nameJourneys(documents, states),
    completeJourneys(session),
  );
  return {
    list: () => listJourneys(documents, states),
    onDidCheck: documents.onDidCheck,
    go: (direction) => midFlow.go(direction),
    removeEdge: async ({ journey, id, from, index }) => {
      const desk = panels.find(journey)?.desk;
      if (from !== undefined && index !== undefined) await desk?.disconnect(from, index);
      else if (id !== undefined) await desk?.removeEdge(id);
    },
    show: async (journey) => {
      const document = await vscode.workspace.openTextDocument(journey);
      panels.show(journey.toString(), () => openJourneyPanel(session, document, documents, states, paths));
    },
    dispose: () => {
      all.dispose();
    },
  };
}
