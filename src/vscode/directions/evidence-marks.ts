import * as vscode from 'vscode';
import { findPassage, shownGrounds, type Direction } from '../../core/directions/index.ts';

/** Softly marks in a draft the passages that a direction is about; none for one about the whole draft. */
export class EvidenceMarks implements vscode.Disposable {
  readonly #style = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.selectionHighlightBackground'),
    border: '1px dotted',
    borderColor: new vscode.ThemeColor('editorInfo.foreground'),
    borderRadius: '2px',
    overviewRulerColor: new vscode.ThemeColor('editorInfo.foreground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });

  show(draft: vscode.TextDocument, direction: Direction): void {
    const text = draft.getText();
    const ranges = shownGrounds(direction).flatMap((ground) => {
      if (ground.source !== 'draft') return [];
      const span = findPassage(text, ground.text, ground.start);
      return span ? [new vscode.Range(draft.positionAt(span.start), draft.positionAt(span.end))] : [];
    });
    for (const editor of vscode.window.visibleTextEditors)
      editor.setDecorations(this.#style, editor.document === draft ? ranges : []);
  }

  clear(): void {
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(this.#style, []);
  }

  dispose(): void {
    this.#style.dispose();
  }
}
