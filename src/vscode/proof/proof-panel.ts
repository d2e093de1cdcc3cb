import * as vscode from 'vscode';
import { OPEN_POST } from './open-post.ts';

/** Shows the report as a document; for the link at its foot. */
export const SHOW_TEXT = 'timbre.showProofText';

/**
 * Shows a report's Markdown as a page. VS Code's own preview would show it too, but opens a linked post in the report's place and at its
 * head; here links open posts in the editor, at the sentence.
 */
export async function showPage(
  known: vscode.WebviewPanel | undefined,
  title: string,
  markdown: string,
): Promise<vscode.WebviewPanel> {
  const panel =
    known ??
    vscode.window.createWebviewPanel('timbre.proof', title, vscode.ViewColumn.Active, {
      enableCommandUris: [OPEN_POST, SHOW_TEXT],
      enableFindWidget: true,
      enableScripts: false,
      localResourceRoots: [],
    });
  const keep = vscode.l10n.t('Open as a document, to copy or keep');
  const source = `${markdown}\n[${keep}](command:${SHOW_TEXT})\n`;
  const body = await vscode.commands.executeCommand<string>('markdown.api.render', source);
  panel.webview.html = `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${panel.webview.cspSource} 'unsafe-inline'">
<style>${STYLE}</style>
</head>
<body>${body}</body>
</html>`;
  panel.reveal();
  return panel;
}

const STYLE = `
body { max-width: 52rem; margin: 0 auto; padding: 1rem 2rem 4rem; line-height: 1.55; }
h1 { font-weight: 600; }
h2 { margin-top: 2.2rem; font-weight: 600; border-bottom: 1px solid var(--vscode-widget-border, #8884); padding-bottom: .3rem; }
h3 { font-weight: 600; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .3rem .9rem .3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--vscode-widget-border, #8884); }
.bar { color: var(--vscode-charts-blue); white-space: nowrap; letter-spacing: -.05em; }
li { margin: .2rem 0; }
a:focus { outline: 1px solid var(--vscode-focusBorder); }
`;
