import type * as vscode from 'vscode';
import { hashString } from '../../core/base/bytes/index.ts';

const KEY = 'timbre.leftAlone';
const MOST = 2000;

/** Sentences that the user chose to ignore. Only their hashes are stored, in the workspace state. */
export class IgnoredSentences {
  readonly #state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  has(sentence: string): boolean {
    return this.#hashes().includes(hashString(sentence));
  }

  async add(sentence: string): Promise<void> {
    await this.#state.update(KEY, [...this.#hashes(), hashString(sentence)].slice(-MOST));
  }

  #hashes(): readonly number[] {
    return this.#state.get<number[]>(KEY, []);
  }
}
