import * as vscode from 'vscode';

/** Messages in the status bar stay so long. Milliseconds. */
const MESSAGE = 5000;

/** Says something that can be missed. */
export const tell = (message: string): void => {
  vscode.window.setStatusBarMessage(message, MESSAGE);
};
