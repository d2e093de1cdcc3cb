import * as vscode from 'vscode';
import type { Remote } from '../../core/base/calls.ts';
import type { DraftReport, Engine } from '../../service/engine/index.ts';
import type { WorkspaceLearner } from '../workspace/make-learner.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import type { DraftBrands } from '../workspace/drafts.ts';

/** What the engine says about one version of a draft. */
export interface CheckedDraft extends DraftReport {
  readonly brand: WorkspaceBrand;
  readonly version: number;
}

interface Needs {
  readonly engine: Remote<Engine>;
  readonly learner: WorkspaceLearner;
  readonly drafts: DraftBrands;
  readonly log: vscode.LogOutputChannel;
}

/** Checks wait for a short breath in the typing, yet not for ever. Milliseconds. */
const BREATH = 120;
const LONGEST_WAIT = 500;

/** A check that is to come: since when it is wanted, and what starts it. */
interface Waiting {
  readonly since: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Keeps a report of every visible draft up to date: one check at a time for each, the latest version only. */
export class VoiceChecker implements vscode.Disposable {
  readonly #needs: Needs;
  readonly #reports = new Map<string, CheckedDraft>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #running = new Set<string>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** The report of a document has changed or gone. */
  readonly onDidChange = this.#changed.event;
  #subscriptions: vscode.Disposable[] = [];
  #errorShown = '';

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Begins to follow the visible drafts. Called by the features that show reports; further calls change nothing. */
  start(): void {
    if (this.#subscriptions.length > 0) return;
    const all = (): void => {
      for (const { document } of vscode.window.visibleTextEditors) this.#schedule(document, 0);
    };
    this.#subscriptions = [
      vscode.window.onDidChangeVisibleTextEditors(all),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.#schedule(document, BREATH);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#forget(document);
      }),
      this.#needs.learner.onDidChange(all),
      this.#needs.drafts.onDidChange(all),
    ];
    all();
  }

  report(document: vscode.TextDocument): CheckedDraft | undefined {
    return this.#reports.get(document.uri.toString());
  }

  dispose(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    for (const disposable of [...this.#subscriptions, this.#changed]) disposable.dispose();
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    if (document.languageId !== 'markdown') return;
    const key = document.uri.toString();
    const waiting = this.#waiting.get(key);
    clearTimeout(waiting?.timer);
    const since = waiting?.since ?? Date.now();
    const wait = Math.max(0, Math.min(delay, since + LONGEST_WAIT - Date.now()));
    const start = (): void => {
      this.#waiting.delete(key);
      // While one check runs the next waits for its end; it then sees the latest text.
      if (this.#running.has(key)) {
        this.#schedule(document, BREATH);
        return;
      }
      this.#running.add(key);
      this.#check(document)
        .catch((error: unknown) => {
          this.#logOnce(String(error));
        })
        .finally(() => this.#running.delete(key));
    };
    this.#waiting.set(key, { since, timer: setTimeout(start, wait) });
  }

  async #check(document: vscode.TextDocument): Promise<void> {
    const brand = await this.#needs.drafts.brandOf(document);
    if (!brand) {
      this.#forget(document);
      return;
    }
    await this.#needs.learner.ready(brand);
    const { version } = document;
    const report = await this.#needs.engine.analysis.check({ brand: brand.folder, text: document.getText() });
    // The draft went on meanwhile: its next check is already on the way.
    if (document.isClosed || document.version !== version) return;
    this.#reports.set(document.uri.toString(), { ...report, brand, version });
    this.#changed.fire(document);
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#waiting.get(key)?.timer);
    this.#waiting.delete(key);
    if (this.#reports.delete(key)) this.#changed.fire(document);
  }

  #logOnce(error: string): void {
    if (error !== this.#errorShown) this.#needs.log.error(error);
    this.#errorShown = error;
  }
}
