import * as vscode from 'vscode';

export const VIEW_TYPE = 'timbre.profile';

/** Opens the form of a profile. */
export const openAsForm = (profile: vscode.Uri): Thenable<unknown> =>
  vscode.commands.executeCommand('vscode.openWith', profile, VIEW_TYPE);

const openAsText = (profile: vscode.Uri, column: vscode.ViewColumn): Thenable<unknown> =>
  vscode.commands.executeCommand('vscode.openWith', profile, 'default', column);

/** Opens what the buttons of the form lead to. */
export async function openPlace(profile: vscode.Uri, place: 'text' | 'beside' | 'next-steps'): Promise<void> {
  switch (place) {
    case 'text':
      await openAsText(profile, vscode.ViewColumn.Active);
      return;
    case 'beside':
      await openAsText(profile, vscode.ViewColumn.Beside);
      return;
    case 'next-steps':
      await vscode.commands.executeCommand('timbre.showNextSteps', profile);
      return;
  }
}
