import type * as vscode from 'vscode';
import type { DirectCall, Direction } from '../../../core/directions/index.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';

/**
 * Has a language model reword planned directions, one by one: `onDirection` receives the index in `planned`
 * and the checked direction that replaces it. The others stay as planned; an error affects only the remaining
 * ones.
 */
export type DirectionSource = (
  brand: WorkspaceBrand,
  document: vscode.TextDocument,
  call: DirectCall,
  planned: readonly Direction[],
  onDirection: (at: number, direction: Direction) => void,
  token: vscode.CancellationToken,
) => Promise<void>;

/** The model used for directions, set by the feature that lets the user choose one. */
export class DirectionWriter {
  #source: DirectionSource | undefined;

  /** Whether there is a model to wait for. */
  get isSet(): boolean {
    return this.#source !== undefined;
  }

  set(source: DirectionSource | undefined): void {
    this.#source = source;
  }

  readonly ask: DirectionSource = (...call) => this.#source?.(...call) ?? Promise.resolve();
}
