import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { goToPlace } from '../session/go-to-place.ts';
import { DraftTree } from './draft-tree.ts';
import { localize } from '../platform/localize.ts';

/** Goes to a place of a draft; for rows of the view. */
const GO_TO = 'timbre.goToPlace';

/** The view *Draft*: score, first changes, marks and ideas of the draft in front, each row opening its place. */
export const draftViewFeature: Feature = (session) => {
  const tree = new DraftTree(session, GO_TO);
  const view = vscode.window.createTreeView('timbre.draft', { treeDataProvider: tree });
  const describe = (): void => {
    const { marks } = tree;
    view.badge =
      marks === 0 ? undefined : { value: marks, tooltip: localize('{0} marks in this draft', marks) };
  };
  return vscode.Disposable.from(
    view,
    tree,
    tree.onDidChangeTreeData(describe),
    vscode.commands.registerCommand(GO_TO, goToPlace),
    vscode.commands.registerCommand(
      'timbre.forDraft',
      async (uri: vscode.Uri, command: string, argument?: unknown) => {
        await vscode.window.showTextDocument(uri);
        await vscode.commands.executeCommand(command, argument);
      },
    ),
  );
};
