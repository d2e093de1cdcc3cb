import * as vscode from 'vscode';

/** What only VS Code on a computer can do, as a message says it. */
export type OnComputer = 'guides' | 'versions';

/** Says in one message that something does not work in a browser. */
export function needsComputer(what: OnComputer): void {
  void vscode.window.showInformationMessage(messageOf(what));
}

function messageOf(what: OnComputer): string {
  switch (what) {
    case 'guides':
      return vscode.l10n.t('Importing a style guide needs VS Code on a computer.');
    case 'versions':
      return vscode.l10n.t('Comparing with earlier versions needs VS Code on a computer.');
  }
}
