import * as vscode from 'vscode';
import { pageUri, registerPages } from '../platform/virtual-pages.ts';

/** Read-only pages about requests, kept while they are open. */
export class RequestDocuments implements vscode.Disposable {
  readonly #pages = new Map<string, string>();
  readonly #disposables: vscode.Disposable[];
  #count = 0;

  constructor() {
    this.#disposables = [
      registerPages('request', {
        provideTextDocumentContent: (uri) => this.#pages.get(uri.toString()) ?? '',
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#pages.delete(uri.toString());
      }),
    ];
  }

  async show(title: string, page: string): Promise<void> {
    const uri = pageUri('request', `${title}.txt`, String(this.#count++));
    this.#pages.set(uri.toString(), page);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: true });
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
