import * as vscode from 'vscode';
import type { ServerArguments } from './editor-host.ts';

/** The server runs in the Node that runs extensions; its answers go into the same log as requests to AI models. */
export const serverArguments = (
  { extensionUri, globalStorageUri, storageUri }: vscode.ExtensionContext,
  brands: readonly { readonly uri: vscode.Uri; readonly folder: string }[],
): ServerArguments => {
  const dist = vscode.Uri.joinPath(extensionUri, 'dist');
  const roots = (vscode.workspace.workspaceFolders ?? [])
    .filter(({ uri }) => uri.scheme === 'file')
    .map(({ uri }) => uri.fsPath);
  const log = vscode.Uri.joinPath(globalStorageUri, 'requests').fsPath;
  // The editor's own store: it is removed with whatever was learned of a brand.
  const voices = vscode.Uri.joinPath(storageUri ?? globalStorageUri, 'voices').fsPath;
  const paths = brands.map(({ uri }) => uri.fsPath);
  const keys = brands.map(({ folder }) => folder);
  return {
    command: process.execPath,
    args: [
      vscode.Uri.joinPath(dist, 'mcp-server.cjs').fsPath,
      JSON.stringify({ dist: dist.fsPath, brands: paths, keys, roots, log, voices }),
    ],
    // Desktop VS Code's own program is Electron, which is then plain Node.
    env: { ELECTRON_RUN_AS_NODE: '1' },
  };
};
