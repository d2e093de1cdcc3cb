import type * as vscode from 'vscode';
import type { DirectCall, Direction } from '../../core/directions/index.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';

/**
 * Puts planned directions into a language model's words, card by card: `onDirection` is told the index in `planned` and the
 * direction that takes its place, judged. Cards it is not told of stay as planned; whatever is thrown costs the rest only.
 */
export type DirectionSource = (
  brand: WorkspaceBrand,
  document: vscode.TextDocument,
  call: DirectCall,
  planned: readonly Direction[],
  onDirection: (at: number, direction: Direction) => void,
  token: vscode.CancellationToken,
) => Promise<void>;

/** Where directions ask for their writer: set by the feature that lets the user choose one. */
export class DirectionWriter {
  #source: DirectionSource | undefined;

  /** Whether anybody is to be waited for. */
  get isSet(): boolean {
    return this.#source !== undefined;
  }

  set(source: DirectionSource | undefined): void {
    this.#source = source;
  }

  readonly ask: DirectionSource = (...call) => this.#source?.(...call) ?? Promise.resolve();
}
