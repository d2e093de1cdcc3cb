import * as vscode from 'vscode';
import type { Writer } from '../../core/writer/index.ts';
import { settings } from '../platform/settings.ts';

/** A language model that the user chose by name. */
export interface ChosenWriter {
  readonly kind: Writer['kind'];
  readonly model: string;
  /** Empty for the provider's own. */
  readonly address: string;
}

/** What the settings come to: a writer, Timbre alone, or a choice that is not complete. */
export type WriterStanding =
  | { readonly kind: 'chosen'; readonly writer: ChosenWriter }
  | { readonly kind: 'none'; readonly because: 'no-provider' | 'untrusted' | 'no-model' | 'no-address' };

/** Read anew for every request: what the user takes back holds at once. */
export function writerStanding(isTrusted: boolean = vscode.workspace.isTrusted): WriterStanding {
  const kind = settings.ai.provider();
  if (kind === 'none') return { kind: 'none', because: 'no-provider' };
  if (!isTrusted) return { kind: 'none', because: 'untrusted' };
  const model = settings.ai.model();
  const address = kind === 'vscode' ? '' : settings.ai.address();
  if (address === '' && needsAddress(kind)) return { kind: 'none', because: 'no-address' };
  if (model === '') return { kind: 'none', because: 'no-model' };
  return { kind: 'chosen', writer: { kind, model, address } };
}

/** Local servers are never looked for. */
export const needsAddress = (kind: Writer['kind']): boolean =>
  kind === 'openai-compatible' || kind === 'ollama';

/** A writer's name for the user. */
export function writerName(kind: Writer['kind']): string {
  switch (kind) {
    case 'anthropic':
      return 'Anthropic';
    case 'vscode':
      return vscode.l10n.t('VS Code language models');
    case 'openai-compatible':
      return vscode.l10n.t('OpenAI-compatible server');
    case 'ollama':
      return 'Ollama';
  }
}
