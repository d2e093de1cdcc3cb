import * as vscode from 'vscode';
import type { PageProtocol } from '../../webview/kit/protocol.ts';
import { createNonce, scriptPage } from './page-html.ts';

/** A folder of src/webview, which is built into a script with this name. */
export type PageName =
  | 'angle-map'
  | 'board'
  | 'corpus'
  | 'journey'
  | 'persona'
  | 'posts'
  | 'profile'
  | 'reader'
  | 'review'
  | 'storyboard'
  | 'variants';

/** The controller of a page: it handles the page's messages and sends what the page shows. */
export interface PageController<ToPage, FromPage> extends vscode.Disposable {
  readonly onDidPost: vscode.Event<ToPage>;
  readonly receive: (message: FromPage) => Promise<void>;
}

interface ScriptPanelOptions<ToPage, FromPage> {
  readonly page: PageName;
  readonly title: string;
  readonly column: vscode.ViewColumn;
  readonly protocol: PageProtocol<ToPage, FromPage>;
}

interface PanelHost {
  readonly context: Pick<vscode.ExtensionContext, 'extensionUri'>;
  readonly log: vscode.LogOutputChannel;
}

/** Opens a panel whose page runs a script, and connects it to its controller, which is disposed with the panel. */
export function openScriptPanel<ToPage, FromPage>(
  host: PanelHost,
  options: ScriptPanelOptions<ToPage, FromPage>,
  controller: PageController<ToPage, FromPage>,
): vscode.WebviewPanel {
  const { page, title, column } = options;
  const panel = vscode.window.createWebviewPanel(`timbre.${page}`, title, column, { enableFindWidget: true });
  fillScriptPanel(host, panel, options, controller);
  return panel;
}

/** A panel, or a view of the side bar. */
type PageFrame = Pick<vscode.WebviewPanel, 'webview' | 'onDidDispose'> & { readonly title?: string };

/** Runs a page's script in a panel or a view, and connects it to its controller, which is disposed with the panel. */
export function fillScriptPanel<ToPage, FromPage>(
  { context, log }: PanelHost,
  panel: PageFrame,
  { page, protocol }: Pick<ScriptPanelOptions<ToPage, FromPage>, 'page' | 'protocol'>,
  controller: PageController<ToPage, FromPage>,
): void {
  const scripts = vscode.Uri.joinPath(context.extensionUri, 'dist', 'webview');
  const styles = vscode.Uri.joinPath(context.extensionUri, 'media', 'webview');
  const { webview } = panel;
  webview.options = { enableScripts: true, localResourceRoots: [scripts, styles] };
  const address = (folder: vscode.Uri, file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  const connection = [
    controller,
    controller.onDidPost((message) => {
      // Resolves to false when the page is hidden; the page requests its data again when it is shown.
      void webview.postMessage(message);
    }),
    webview.onDidReceiveMessage(async (message: unknown) => {
      if (protocol.isFromPage(message)) await controller.receive(message);
      else log.warn(`A message of the page “${page}” has an unknown shape and is ignored.`);
    }),
  ];
  panel.onDidDispose(() => {
    for (const disposable of connection) disposable.dispose();
  });
  webview.html = scriptPage({
    language: vscode.env.language,
    title: panel.title ?? '',
    cspSource: webview.cspSource,
    styles: [address(styles, 'panel.css'), address(styles, `${page}.css`)],
    script: address(scripts, `${page}.js`),
    nonce: createNonce(),
  });
}
