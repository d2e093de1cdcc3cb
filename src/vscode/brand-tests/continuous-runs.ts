import * as vscode from 'vscode';
import { Debouncer } from '../../service/debouncer.ts';
import { realClock } from '../platform/clock.ts';

/** Several changes at once cause one run. Milliseconds. */
const SETTLING = 500;

/** Runs that the user asked to be repeated at every change; nothing is run again without that. */
export class ContinuousRuns implements vscode.Disposable {
  readonly #run: (request: vscode.TestRunRequest, token: vscode.CancellationToken) => Promise<void>;
  readonly #soon = new Debouncer(realClock, SETTLING);
  readonly #wanted = new Map<vscode.TestRunRequest, vscode.CancellationToken>();
  readonly #saved: vscode.Disposable;

  constructor(run: (request: vscode.TestRunRequest, token: vscode.CancellationToken) => Promise<void>) {
    this.#run = run;
    this.#saved = vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (/\.brand\.json$|\/corpus\/|\/claims\/|\/tests\//.test(uri.path)) this.again();
    });
  }

  add(request: vscode.TestRunRequest, token: vscode.CancellationToken): void {
    this.#wanted.set(request, token);
    token.onCancellationRequested(() => this.#wanted.delete(request));
  }

  /** Something that tests depend on has changed. */
  again(): void {
    if (this.#wanted.size === 0) return;
    this.#soon.run(() => {
      for (const [request, token] of this.#wanted) void this.#run(request, token);
    });
  }

  dispose(): void {
    this.#soon.dispose();
    this.#saved.dispose();
  }
}
