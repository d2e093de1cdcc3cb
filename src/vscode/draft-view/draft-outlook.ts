import * as vscode from 'vscode';
import type { ScoreChanges } from '../../core/changes/index.ts';
import type { DirectionSet } from '../../core/directions/index.ts';
import { Debouncer } from '../../service/debouncer.ts';
import { findDirections } from '../directions/find-directions.ts';
import { SET_SIZE } from '../directions/direction-round.ts';
import { realClock } from '../platform/clock.ts';
import type { CheckedDraft } from '../session/state/draft-checker.ts';
import type { Session } from '../session/session.ts';
import { draftPath } from '../workspace/draft-path.ts';

/** What is worked out for one version of a draft. */
export interface Outlook {
  readonly uri: string;
  readonly version: number;
  /** The draft's text at that time. */
  readonly text: string;
  /** Undefined for a draft without a score. */
  readonly changes: ScoreChanges | undefined;
  readonly ideas: DirectionSet;
}

/** A pause in typing after which changes are tried and ideas looked for, in milliseconds: both take longer than a check. */
const PAUSE = 1_200;

/** The first changes and the ideas for the draft in the view, worked out anew after a pause in typing. */
export class DraftOutlook implements vscode.Disposable {
  readonly #session: Session;
  readonly #later = new Debouncer(realClock, PAUSE);
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #known: Outlook | undefined;
  #running: AbortController | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** What was worked out last for a draft, perhaps for an earlier version of it. */
  of(document: vscode.TextDocument): Outlook | undefined {
    return this.#known?.uri === document.uri.toString() ? this.#known : undefined;
  }

  /** Works out what is not known of this version. */
  follow(document: vscode.TextDocument, report: CheckedDraft): void {
    const known = this.of(document);
    if (known?.version === document.version) return;
    this.#running?.abort();
    this.#later.run(
      () => {
        this.#work(document, report).catch((error: unknown) => {
          this.#session.log.error(`What to change could not be worked out. ${String(error)}`);
        });
      },
      known ? PAUSE : 0,
    );
  }

  dispose(): void {
    this.#later.dispose();
    this.#running?.abort();
    this.#changed.dispose();
  }

  async #work(document: vscode.TextDocument, { brand }: CheckedDraft): Promise<void> {
    const stop = new AbortController();
    this.#running = stop;
    const { signal } = stop;
    const { version } = document;
    const text = document.getText();
    try {
      const changes = await this.#session.engine.analysis.changes({ brand: brand.folder, text }, { signal });
      const call = { text, draft: draftPath(document.uri), count: SET_SIZE, seen: [] };
      const { set } = await findDirections(this.#session, brand, call, signal);
      this.#known = { uri: document.uri.toString(), version, text, changes, ideas: set };
      this.#changed.fire();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
