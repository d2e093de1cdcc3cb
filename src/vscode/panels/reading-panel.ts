import * as vscode from 'vscode';
import { createNonce, readingPage } from './page-html.ts';

interface ReadingPanelOptions {
  /** The view type's last part, and the name of its style sheet in media/webview. */
  readonly page: 'proof' | 'next-steps' | 'voice-report' | 'voice-diff' | 'listening';
  /** The commands that links of the page may run. */
  readonly commands: readonly string[];
}

/** Opens an empty panel that shows Markdown and runs no script. */
export const openReadingPanel = (
  extension: vscode.Uri,
  { page, commands }: ReadingPanelOptions,
): vscode.WebviewPanel =>
  vscode.window.createWebviewPanel(`timbre.${page}`, '', vscode.ViewColumn.Active, {
    enableCommandUris: commands,
    enableFindWidget: true,
    enableScripts: false,
    localResourceRoots: [vscode.Uri.joinPath(extension, 'media', 'webview')],
  });

/** Shows trusted HTML with a style sheet of its own in a reading panel. */
export function showHtml(
  extension: vscode.Uri,
  panel: vscode.WebviewPanel,
  { title, body, css }: { readonly title: string; readonly body: string; readonly css: string },
): void {
  const { webview } = panel;
  const sheet = vscode.Uri.joinPath(extension, 'media', 'webview', 'panel.css');
  panel.title = title;
  webview.html = readingPage({
    ...{ language: vscode.env.language, title, cspSource: webview.cspSource, body },
    styles: [webview.asWebviewUri(sheet).toString()],
    ownStyle: { css, nonce: createNonce() },
  });
}

/**
 * Shows Markdown in a reading panel. VS Code's own Markdown preview opens a linked post in its own place and at its first line; here links
 * run the extension's commands, which open the post in an editor at the sentence.
 *
 * @param reveal brings the panel to the front
 */
export async function showMarkdown(
  extension: vscode.Uri,
  panel: vscode.WebviewPanel,
  title: string,
  markdown: string,
  reveal = true,
): Promise<void> {
  const { webview } = panel;
  const body = await vscode.commands.executeCommand<string>('markdown.api.render', markdown);
  const styles = ['panel.css', 'reading.css'].map((file) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'media', 'webview', file)).toString(),
  );
  panel.title = title;
  webview.html = readingPage({
    ...{ language: vscode.env.language, title, cspSource: webview.cspSource, styles, body },
  });
  if (reveal) panel.reveal();
}
