import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { openLater } from '../session/open-later.ts';
import { openPlanView } from './plan-view.ts';
import type { PlanRow } from './plan-row.ts';
import type { PicturePlace } from './journey-editor.ts';
import { isDraftText } from '../workspace/drafts.ts';
import { documentInFront } from '../platform/document-in-front.ts';

const isJourney = ({ path }: vscode.Uri): boolean => /\.journey\.ya?ml$/i.test(path);

/** Journeys in the editor, and the view *Plan*. What edits journeys is a bundle of its own, loaded when the first one is opened. */
export const planningFeature: Feature = (session) => {
  let hasJourneys: Thenable<boolean> | undefined;
  const hasAny = (): Thenable<boolean> =>
    (hasJourneys ??= vscode.workspace
      .findFiles('**/*.journey.{yaml,yml}', '**/node_modules/**', 1)
      .then((found) => found.length > 0));
  const changed = new vscode.EventEmitter<unknown>();
  /** A draft of a workspace with journeys may be a touchpoint. */
  const mayConcern = async (document: vscode.TextDocument): Promise<boolean> =>
    isJourney(document.uri) || (isDraftText(document) && (await hasAny()));
  const editor = openLater(
    session,
    () =>
      import('./journey-editor.ts').then(({ openJourneyEditor }) => {
        const opened = openJourneyEditor(session);
        opened.onDidCheck((document) => {
          changed.fire(document);
        });
        return opened;
      }),
    mayConcern,
  );
  const files = vscode.workspace.createFileSystemWatcher('**/*.journey.{yaml,yml}', false, true, false);
  const came = (uri: vscode.Uri): void => {
    hasJourneys = undefined;
    changed.fire(uri);
  };
  return vscode.Disposable.from(
    ...[editor, changed, files],
    files.onDidCreate(came),
    files.onDidDelete(came),
    session.folderChanges.follow(({ uri }) => {
      came(uri);
    }),
    openPlanView(session, {
      list: async () => ((await hasAny()) ? (await editor.load()).list() : []),
      onDidChange: changed.event,
      hasAny,
    }),
    vscode.commands.registerCommand('timbre.nextTouchpoint', async () => (await editor.load()).go('next')),
    vscode.commands.registerCommand('timbre.previousTouchpoint', async () =>
      (await editor.load()).go('previous'),
    ),
    vscode.commands.registerCommand('timbre.removeJourneyEdge', async (place?: PicturePlace) => {
      if (place) await (await editor.load()).removeEdge(place);
    }),
    vscode.commands.registerCommand('timbre.showJourney', async (place?: vscode.Uri | PlanRow) => {
      const uri = place instanceof vscode.Uri ? place : place?.uri;
      const chosen = uri ?? documentInFront()?.uri;
      if (chosen && isJourney(chosen)) await (await editor.load()).show(chosen);
      else
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Open a journey first: a file whose name ends with .journey.yaml.'),
        );
    }),
  );
};
