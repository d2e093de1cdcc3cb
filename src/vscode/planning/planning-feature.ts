import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { openLater } from '../session/open-later.ts';
import { isDraftText } from '../workspace/drafts.ts';

const isJourney = ({ path }: vscode.Uri): boolean => /\.journey\.ya?ml$/i.test(path);

/** Journeys in the editor. What edits them is a bundle of its own, loaded when the first one is opened. */
export const planningFeature: Feature = (session) => {
  let hasJourneys: Thenable<boolean> | undefined;
  /** A draft of a workspace with journeys may be a touchpoint. */
  const mayConcern = async (document: vscode.TextDocument): Promise<boolean> =>
    isJourney(document.uri) ||
    (isDraftText(document) &&
      (await (hasJourneys ??= vscode.workspace
        .findFiles('**/*.journey.{yaml,yml}', '**/node_modules/**', 1)
        .then((found) => found.length > 0))));
  const editor = openLater(
    session,
    () => import('./journey-editor.ts').then(({ openJourneyEditor }) => openJourneyEditor(session)),
    mayConcern,
  );
  return vscode.Disposable.from(
    editor,
    vscode.commands.registerCommand('timbre.nextTouchpoint', async () => (await editor.load()).go('next')),
    vscode.commands.registerCommand('timbre.previousTouchpoint', async () =>
      (await editor.load()).go('previous'),
    ),
    vscode.commands.registerCommand('timbre.showJourney', async (uri?: vscode.Uri) => {
      const chosen = uri ?? vscode.window.activeTextEditor?.document.uri;
      if (chosen && isJourney(chosen)) await (await editor.load()).show(chosen);
      else
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Open a journey first: a file whose name ends with .journey.yaml.'),
        );
    }),
  );
};
