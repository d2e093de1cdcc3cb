import * as vscode from 'vscode';
import type { ListeningReport } from '../../core/listening/index.ts';
import type { ListeningAnswers, ListeningCall } from '../../service/listening/listening-calls.ts';
import { realClock } from '../platform/clock.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { ListeningWatcher, readSources } from './listening-files.ts';

/** In the extension's own storage, apart from the hashes. */
const SALT = 'timbre.listeningSalt';
const DAY = 86_400_000;

/** What brands' files say, worked out anew when a file changes. */
export class ListeningDesk implements vscode.Disposable {
  readonly session: Session;
  readonly #watcher: ListeningWatcher;
  readonly #changed = new vscode.EventEmitter<undefined>();
  /** Something in a folder `listening` changed. */
  readonly onDidChange = this.#changed.event;
  /** The same, or what the reader was taught changed. */
  readonly onDidChangeReader: vscode.Event<undefined>;
  readonly #reports = new Map<string, Promise<ListeningReport>>();

  constructor(session: Session) {
    this.session = session;
    this.#watcher = new ListeningWatcher(session.folderChanges);
    this.onDidChangeReader = this.#watcher.onDidChangeReader;
    this.#watcher.onDidChange(() => {
      this.refresh();
    });
  }

  /** What the brand's files say now. */
  report(brand: WorkspaceBrand): Promise<ListeningReport> {
    const known = this.#reports.get(brand.folder);
    if (known) return known;
    const made = this.#report(brand);
    this.#reports.set(brand.folder, made);
    made.catch(() => this.#reports.delete(brand.folder));
    return made;
  }

  /** Has a question answered. */
  ask<Call extends ListeningCall>(call: Call, signal?: AbortSignal): Promise<ListeningAnswers[Call['kind']]> {
    const { host, context } = this.session;
    return host.askListening(context.extensionUri, call, signal);
  }

  /** What authors are hashed with, made once on this machine. */
  async salt(): Promise<string> {
    const { globalState } = this.session.context;
    const known = globalState.get<unknown>(SALT);
    if (typeof known === 'string') return known;
    const made = crypto.randomUUID();
    await globalState.update(SALT, made);
    return made;
  }

  refresh(): void {
    this.#reports.clear();
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#changed.dispose();
  }

  async #report(brand: WorkspaceBrand): Promise<ListeningReport> {
    const files = await readSources(brand);
    const [salt, today] = [await this.salt(), Math.floor(realClock.now() / DAY)];
    return this.ask({ kind: 'report', files, salt, today });
  }
}
