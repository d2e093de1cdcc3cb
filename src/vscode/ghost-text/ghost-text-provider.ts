import * as vscode from 'vscode';
import type { SuggestCall } from '../../core/engine.ts';
import { continueTyping, veto, type Standing } from '../../core/suggest/index.ts';
import type { Session } from '../session.ts';
import { settings } from '../settings.ts';

/** Ghost text is not offered for so long after an undo: whoever takes back is deciding, not writing. Milliseconds. */
const QUIET_AFTER_UNDO = 1500;

/** Offers the embedded writer's suggestion at the cursor, or stays silent. */
export class GhostTextProvider implements vscode.InlineCompletionItemProvider, vscode.Disposable {
  readonly #session: Session;
  readonly #subscription: vscode.Disposable;
  #standing: (Standing & { readonly uri: string }) | undefined;
  #lastUndo = 0;
  #failed = false;

  constructor(session: Session) {
    this.#session = session;
    this.#subscription = vscode.workspace.onDidChangeTextDocument(({ reason, document }) => {
      const takenBack =
        reason === vscode.TextDocumentChangeReason.Undo || reason === vscode.TextDocumentChangeReason.Redo;
      if (!takenBack || document.languageId !== 'markdown') return;
      this.#lastUndo = Date.now();
      this.#standing = undefined;
    });
  }

  async provideInlineCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    context: vscode.InlineCompletionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.InlineCompletionItem[]> {
    const asked = context.triggerKind === vscode.InlineCompletionTriggerKind.Invoke;
    if (!asked && !this.#welcome(document)) return [];
    const text = document.getText();
    const offset = document.offsetAt(position);
    const before = text.slice(0, offset);
    const after = text.slice(offset);
    if (veto({ before, after })) return [];
    const rest = this.#typedAsSuggested(document, before);
    if (rest !== undefined) return this.#show(document, position, before, rest);
    if (!asked && !(await pause(settings.ghostText.pause(document.uri), token))) return [];
    try {
      // Who asks wants to see something, and knows that it may be wrong.
      const threshold = asked ? 'generous' : settings.ghostText.confidence(document.uri);
      const suggestion = await this.#ask(
        document,
        { before, after, threshold, standing: this.#standing },
        token,
      );
      return suggestion === undefined ? [] : this.#show(document, position, before, suggestion);
    } catch (error) {
      this.#reportOnce(error);
      return [];
    }
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Unasked, ghost text keeps out of selections, several cursors and the moment after an undo. */
  #welcome(document: vscode.TextDocument): boolean {
    if (!settings.ghostText.enabled(document.uri) || Date.now() - this.#lastUndo < QUIET_AFTER_UNDO)
      return false;
    const editor = vscode.window.activeTextEditor;
    return editor?.document !== document || (editor.selections.length === 1 && editor.selection.isEmpty);
  }

  #typedAsSuggested(document: vscode.TextDocument, before: string): string | undefined {
    if (this.#standing?.uri !== document.uri.toString()) return undefined;
    const rest = continueTyping(this.#standing, { before });
    return rest !== undefined && /\p{L}/u.test(rest) ? rest : undefined;
  }

  async #ask(
    document: vscode.TextDocument,
    call: SuggestCall,
    token: vscode.CancellationToken,
  ): Promise<string | undefined> {
    const overtaken = (): boolean => token.isCancellationRequested;
    const brand = await this.#session.drafts.brandOf(document);
    if (!brand || overtaken()) return undefined;
    await this.#session.learner.ready(brand);
    const engine = await this.#session.engine.get();
    if (overtaken()) return undefined;
    const result = await engine.suggest(brand.folder, call);
    return result.kind === 'suggestion' && !overtaken() ? result.text : undefined;
  }

  #show(
    document: vscode.TextDocument,
    position: vscode.Position,
    before: string,
    text: string,
  ): vscode.InlineCompletionItem[] {
    this.#standing = { uri: document.uri.toString(), before, text };
    return [new vscode.InlineCompletionItem(text, new vscode.Range(position, position))];
  }

  /** A broken engine costs the ghost text, not the writer's attention: the log has it, once. */
  #reportOnce(error: unknown): void {
    if (!this.#failed) this.#session.log.error(error instanceof Error ? error : String(error));
    this.#failed = true;
  }
}

/** Waits; false when the typing went on meanwhile. */
function pause(milliseconds: number, token: vscode.CancellationToken): Promise<boolean> {
  if (milliseconds === 0) return Promise.resolve(!token.isCancellationRequested);
  return new Promise((resolve) => {
    const subscription = token.onCancellationRequested(() => {
      finish(false);
    });
    const timer = setTimeout(() => {
      finish(true);
    }, milliseconds);
    const finish = (waited: boolean): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve(waited);
    };
  });
}
