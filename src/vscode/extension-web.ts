// The extension in VS Code in a browser: without Node's modules, threads and programs.
import type * as vscode from 'vscode';
import { startFeatures } from './features.ts';
import { webHost } from './host/web-host.ts';
import { setContextKey } from './platform/context-keys.ts';

export function activate(context: vscode.ExtensionContext): void {
  void setContextKey('inBrowser', true);
  startFeatures(context, webHost);
}
