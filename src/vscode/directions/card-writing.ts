import * as vscode from 'vscode';
import type { DirectCall, Direction } from '../../core/directions/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { Session } from '../session/session.ts';
import type { Card } from './list/cards.ts';

/** Has the chosen writer put cards into its words, one after the other, until told to stop. */
export class CardWriting implements vscode.Disposable {
  readonly #session: Pick<Session, 'directionWriter' | 'log'>;
  readonly #running = new Map<vscode.CancellationTokenSource, Promise<void>>();

  constructor(session: Pick<Session, 'directionWriter' | 'log'>) {
    this.#session = session;
  }

  /** Settles when nothing more is coming; undefined when nothing is. */
  get working(): Promise<unknown> | undefined {
    return this.#running.size === 0 ? undefined : Promise.all(this.#running.values());
  }

  /** Begins on some cards; `reword` is told of each that is ready. */
  begin(
    brand: WorkspaceBrand,
    document: vscode.TextDocument,
    call: DirectCall,
    cards: readonly Card[],
    reword: (card: Card, direction: Direction) => void,
  ): void {
    const { directionWriter, log } = this.#session;
    if (!directionWriter.isSet) return;
    const cancellation = new vscode.CancellationTokenSource();
    const { token } = cancellation;
    const planned = cards.map(({ direction }) => direction);
    const ready = (at: number, direction: Direction): void => {
      const card = cards[at];
      if (card && !token.isCancellationRequested) reword(card, direction);
    };
    const write = async (): Promise<void> => {
      try {
        await directionWriter.ask(brand, document, call, planned, ready, token);
      } catch (error) {
        // Whatever befell the writer has been told by those who chose it; what is planned still stands.
        log.warn(`No directions from the writer: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        this.#running.delete(cancellation);
        cancellation.dispose();
      }
    };
    this.#running.set(cancellation, write());
  }

  /** What is under way is not wanted any more. */
  stop(): void {
    for (const cancellation of this.#running.keys()) cancellation.cancel();
  }

  dispose(): void {
    this.stop();
  }
}
