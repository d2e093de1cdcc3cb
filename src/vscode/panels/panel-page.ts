import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** A page of the panels that run scripts of their own. */
export type PanelPage = 'angle-map' | 'board';

/** Opens a panel on one of the pages. Nothing comes from anywhere but the extension's own folders. */
export function openPanel(
  extension: vscode.Uri,
  page: PanelPage,
  title: string,
  column: vscode.ViewColumn,
): vscode.WebviewPanel {
  const dist = vscode.Uri.joinPath(extension, 'dist', 'webview');
  const media = vscode.Uri.joinPath(extension, 'media', 'webview');
  const panel = vscode.window.createWebviewPanel(`timbre.${page}`, title, column, {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [dist, media],
  });
  const address = (folder: vscode.Uri, file: string): string =>
    panel.webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  const nonce = randomBytes(16).toString('base64url');
  panel.webview.html = `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${panel.webview.cspSource}; script-src 'nonce-${nonce}'">
<link rel="stylesheet" href="${address(media, 'panel.css')}">
<link rel="stylesheet" href="${address(media, `${page}.css`)}">
</head>
<body>
<main id="page"></main>
<div id="live" class="hidden-text" role="status" aria-live="polite"></div>
<script nonce="${nonce}" src="${address(dist, `${page}.js`)}"></script>
</body>
</html>`;
  return panel;
}
