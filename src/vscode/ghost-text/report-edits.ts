import * as vscode from 'vscode';
import type { OfferWatch } from '../../service/suggestions/offer-watch.ts';
import { textChanges } from '../platform/text-changes.ts';

/** Reports edits, closed documents and cursors to the watch. */
export const reportEdits = (watch: OfferWatch<vscode.TextDocument>): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument((event) => {
      const { document } = event;
      watch.edited({ document, changes: textChanges(event), reason: reasonOf(event) });
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      watch.closed(document);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
      watch.moved(document, document.offsetAt(selection.active));
    }),
  );

function reasonOf({ reason }: vscode.TextDocumentChangeEvent): 'undo' | 'redo' | undefined {
  switch (reason) {
    case vscode.TextDocumentChangeReason.Undo:
      return 'undo';
    case vscode.TextDocumentChangeReason.Redo:
      return 'redo';
    case undefined:
      return undefined;
  }
}
