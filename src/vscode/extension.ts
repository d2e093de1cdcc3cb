// The extension in VS Code on a computer or server.
import type * as vscode from 'vscode';
import { startFeatures } from './features.ts';
import { nodeHost } from './host/node-host.ts';

export function activate(context: vscode.ExtensionContext): void {
  startFeatures(context, nodeHost);
}
