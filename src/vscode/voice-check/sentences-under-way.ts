import * as vscode from 'vscode';
import { sentenceUnderWay } from '../../core/analysis/under-way.ts';
import type { Span } from '../../core/text/index.ts';
import type { CheckedDraft } from '../session/state/draft-checker.ts';

/** Follows where drafts are typed in, so that a sentence is not marked while it is being written. */
export class SentencesUnderWay implements vscode.Disposable {
  /** By document: the offset behind the last thing typed, while the caret is still in that sentence. */
  readonly #typedAt = new Map<string, number>();
  readonly #subscriptions: vscode.Disposable[];

  constructor() {
    this.#subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        const [change] = contentChanges;
        if (!change) return;
        // Whoever takes something back looks at what is there.
        if (reason === undefined)
          this.#typedAt.set(document.uri.toString(), change.rangeOffset + change.text.length);
        else this.settled(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.settled(document);
      }),
    ];
  }

  /** Nothing of a document is being written any more, such as after a fix was applied. */
  settled(document: vscode.TextDocument): void {
    this.#typedAt.delete(document.uri.toString());
  }

  /** The sentence of a draft that is being written, by the report on its present version. */
  of(document: vscode.TextDocument, { sentences }: CheckedDraft): Span | undefined {
    const typedAt = this.#typedAt.get(document.uri.toString());
    if (typedAt === undefined) return undefined;
    const carets = vscode.window.visibleTextEditors
      .filter((editor) => editor.document === document)
      .flatMap(({ selections }) => selections.map(({ active }) => document.offsetAt(active)));
    const found = sentenceUnderWay(document.getText(), sentences, { typedAt, carets });
    if (!found) this.settled(document);
    return found;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
