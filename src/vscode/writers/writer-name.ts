import * as vscode from 'vscode';
import type { Writer } from '../../core/writer/index.ts';

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
