import * as vscode from 'vscode';
import type { Threshold } from '../../core/prediction/index.ts';
import type { Writer } from '../../core/writer/index.ts';

const WRITERS = ['anthropic', 'vscode', 'openai-compatible', 'ollama'] as const satisfies Writer['kind'][];

/** Every setting of Timbre, read where it is needed so that a change holds at once. */
export const settings = {
  /** The brand of drafts that say nothing themselves. */
  brand: (scope?: vscode.Uri): string | undefined => {
    const name = read(scope).get('brand', '').trim();
    return name === '' ? undefined : name;
  },
  ghostText: {
    enabled: (scope?: vscode.Uri): boolean => read(scope).get('ghostText.enabled', true),
    confidence: (scope?: vscode.Uri): Threshold => {
      const value = read(scope).get<string>('ghostText.confidence');
      return value === 'balanced' || value === 'generous' ? value : 'quiet';
    },
    /** Milliseconds. */
    pause: (scope?: vscode.Uri): number =>
      Math.min(5000, Math.max(0, read(scope).get('ghostText.pause', 75))),
    /** Ignored offers an hour; 0 is no limit, undefined leaves it to the confidence. */
    offersPerHour: (scope?: vscode.Uri): number | undefined => {
      const value: unknown = read(scope).get('ghostText.offersPerHour');
      return typeof value === 'number' && value >= 0 ? Math.floor(value) : undefined;
    },
    /** Words. */
    longestCopy: (scope?: vscode.Uri): number => {
      const value: unknown = read(scope).get('ghostText.longestCopy');
      return typeof value === 'number' ? Math.min(50, Math.max(3, Math.floor(value))) : 8;
    },
  },
  voiceCheck: {
    enabled: (scope?: vscode.Uri): boolean => read(scope).get('voiceCheck.enabled', true),
    /** Heat is part of the check: none without it. */
    heat: (scope?: vscode.Uri): boolean =>
      settings.voiceCheck.enabled(scope) && read(scope).get('voiceCheck.heat', true),
  },
  directions: {
    /** Whether they may be offered unasked. */
    offer: (scope?: vscode.Uri): boolean => read(scope).get('directions.offer', true),
  },
  /** Machine settings: a workspace chooses neither to send nor where to. */
  writer: {
    use: (): Writer['kind'] | 'embedded' => {
      const value = read().get<string>('writer.use');
      return WRITERS.find((kind) => kind === value) ?? 'embedded';
    },
    model: (): string => read().get('writer.model', '').trim(),
    address: (): string => read().get('writer.address', '').trim(),
    /** Milliseconds; 0 when a writer is to be asked by hand only. */
    ghostTextPause: (): number => Math.min(10_000, Math.max(0, read().get('writer.ghostTextPause', 600))),
  },
};

const read = (scope?: vscode.Uri): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('timbre', scope);
