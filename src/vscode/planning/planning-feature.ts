import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { isDraftText } from '../workspace/drafts.ts';
import type { JourneyEditor } from './journey-editor.ts';

const isJourney = ({ path }: vscode.Uri): boolean => /\.journey\.ya?ml$/i.test(path);

/** Journeys in the editor. What edits them is a bundle of its own, loaded when the first one is opened. */
export const planningFeature: Feature = (session) => {
  let editor: Promise<JourneyEditor> | undefined;
  let isOver = false;
  const load = (): Promise<JourneyEditor> =>
    (editor ??= import('./journey-editor.ts').then(({ openJourneyEditor }) => {
      const opened = openJourneyEditor(session);
      if (isOver) opened.dispose();
      return opened;
    }));
  let hasJourneys: Thenable<boolean> | undefined;
  /** A draft of a workspace with journeys may be a touchpoint. */
  const mayConcern = async (document: vscode.TextDocument): Promise<boolean> =>
    isJourney(document.uri) ||
    (isDraftText(document) &&
      (await (hasJourneys ??= vscode.workspace
        .findFiles('**/*.journey.{yaml,yml}', '**/node_modules/**', 1)
        .then((found) => found.length > 0))));
  const follow = (document: vscode.TextDocument): void => {
    if (editor) return;
    mayConcern(document)
      .then((concerns) => (concerns && !isOver ? load() : undefined))
      .catch((error: unknown) => {
        session.log.error(String(error));
      });
  };
  const first = setTimeout(() => {
    vscode.workspace.textDocuments.forEach(follow);
  }, 0);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(follow),
    vscode.commands.registerCommand('timbre.nextTouchpoint', async () => (await load()).go('next')),
    vscode.commands.registerCommand('timbre.previousTouchpoint', async () => (await load()).go('previous')),
    vscode.commands.registerCommand('timbre.showJourney', async (uri?: vscode.Uri) => {
      const chosen = uri ?? vscode.window.activeTextEditor?.document.uri;
      if (chosen && isJourney(chosen)) await (await load()).show(chosen);
      else
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Open a journey first: a file whose name ends with .journey.yaml.'),
        );
    }),
    {
      dispose: () => {
        isOver = true;
        clearTimeout(first);
        void editor?.then((opened) => {
          opened.dispose();
        });
      },
    },
  );
};
