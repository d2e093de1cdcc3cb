import * as vscode from 'vscode';
import { compose, type Composition } from '../../core/offer-policy/suggestions/index.ts';
import { settings } from '../platform/settings.ts';
import type { Clock } from '../../service/ports.ts';
import type { Snooze } from '../session/state/snooze.ts';
import { isDraftText } from '../workspace/drafts.ts';
import { textChanges } from '../platform/text-changes.ts';

/** No ghost text for this long after an undo, as undoing is not writing. Milliseconds. */
const QUIET_AFTER_UNDO = 1500;

/** When ghost text is not shown unless requested: during selections, with several cursors or an active input method, after an undo, and while snoozed. */
export class QuietMoments implements vscode.Disposable {
  readonly #clock: Clock;
  readonly #snooze: Snooze;
  readonly #subscription: vscode.Disposable;
  #lastUndo = 0;
  #composition: (Composition & { readonly document: vscode.TextDocument }) | undefined;

  constructor(clock: Clock, snooze: Snooze) {
    this.#clock = clock;
    this.#snooze = snooze;
    this.#subscription = vscode.workspace.onDidChangeTextDocument((event) => {
      if (isDraftText(event.document)) this.#edited(event);
    });
  }

  /** True when nothing is suggested unless requested. */
  isQuiet(document: vscode.TextDocument): boolean {
    return (
      !settings.ghostText.enabled(document.uri) ||
      this.#snooze.until !== undefined ||
      this.#clock.now() - this.#lastUndo < QUIET_AFTER_UNDO ||
      this.#isComposing(document) ||
      isSelecting(document)
    );
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #edited(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges, reason } = event;
    if (reason !== undefined) this.#lastUndo = this.#clock.now();
    if (contentChanges.length === 0) return;
    const last = this.#composition?.document === document ? this.#composition : undefined;
    const changes = textChanges(event);
    const composition = reason === undefined ? compose(last, changes) : undefined;
    this.#composition = composition && { ...composition, document };
  }

  #isComposing(document: vscode.TextDocument): boolean {
    return this.#composition?.document === document && this.#composition.composing;
  }
}

function isSelecting(document: vscode.TextDocument): boolean {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document && (editor.selections.length > 1 || !editor.selection.isEmpty);
}
