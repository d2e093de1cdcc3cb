import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
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
  const follow = ({ uri }: vscode.TextDocument): void => {
    if (!isJourney(uri) || editor) return;
    load().catch((error: unknown) => {
      session.log.error(String(error));
    });
  };
  const first = setTimeout(() => {
    vscode.workspace.textDocuments.forEach(follow);
  }, 0);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(follow),
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
