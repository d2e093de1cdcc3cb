import type * as vscode from 'vscode';
import { isRecord } from '../../core/base/is-record.ts';

/** What the workspace remembers of a brand beside its store. */
export interface KeptDates {
  readonly learned: string | undefined;
  readonly proof: { readonly verdict: string; readonly on: string } | undefined;
}

const keyOf = (folder: string): string => `timbre.brand:${folder}`;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export function keptDates(state: Pick<vscode.Memento, 'get'>, folder: string): KeptDates {
  const kept: unknown = state.get(keyOf(folder));
  if (!isRecord(kept)) return { learned: undefined, proof: undefined };
  const proof = isRecord(kept['proof']) ? kept['proof'] : {};
  const [verdict, on] = [textOf(proof['verdict']), textOf(proof['on'])];
  return {
    learned: textOf(kept['learned']),
    proof: verdict === undefined || on === undefined ? undefined : { verdict, on },
  };
}

export const keepDates = (
  state: vscode.Memento,
  folder: string,
  change: Partial<KeptDates>,
): Thenable<void> => state.update(keyOf(folder), { ...keptDates(state, folder), ...change });

/** Forgets it, as when everything that was learned is deleted. */
export const dropDates = (state: vscode.Memento, folder: string): Thenable<void> =>
  state.update(keyOf(folder), undefined);
